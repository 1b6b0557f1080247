/**
 * Calls `act` when the reader presses a button of ours. A click that a page makes up does not count: in Firefox its
 * scripts can come by what stands in a closed root.
 */
export function onPress(button: HTMLElement, act: () => unknown): void {
  button.addEventListener("click", ({ isTrusted }) => isTrusted && act());
}
