/** What had the focus may go with what was just done: then the keyboard goes on in the list, where it was at last. */
export function goOnInList(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(".ln-open[tabindex='0']")?.focus({ preventScroll: true });
  });
}

/** Brings the keyboard to the note in the list that it was at last; false where no note is listed. */
export function focusList(): boolean {
  const row = document.querySelector<HTMLElement>(".ln-open[tabindex='0']");
  row?.focus();
  return row !== null;
}
