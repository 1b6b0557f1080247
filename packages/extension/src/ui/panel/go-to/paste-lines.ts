/** A field of one line drops line ends when a list is pasted, and glues its papers together: they become semicolons. */
export function onPasteLines(event: ClipboardEvent, onWords: (words: string) => void): void {
  const pasted = event.clipboardData?.getData("text/plain") ?? "";
  const field = event.currentTarget;
  if (!/[\r\n]/u.test(pasted.trim()) || !(field instanceof HTMLInputElement)) return;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = field;
  const from = selectionStart ?? value.length;
  onWords(value.slice(0, from) + onOneLine(pasted) + value.slice(selectionEnd ?? from));
}

function onOneLine(lines: string): string {
  return lines.trim().replace(/\s*[\r\n]+\s*/gu, "; ");
}
