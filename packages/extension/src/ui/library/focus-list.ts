/** Brings the keyboard to the note in the list that it was at last; false where no note is listed. */
export function focusList(): boolean {
  const row = document.querySelector<HTMLElement>(".ln-open[tabindex='0']");
  row?.focus();
  return row !== null;
}
