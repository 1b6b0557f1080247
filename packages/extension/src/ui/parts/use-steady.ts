import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * For a control that closes something above itself, so that the words under the pointer do not move away: does what
 * redraws the component that uses this, and scrolls the control back to its place on the screen.
 */
export function useSteady(): (control: Element, redraw: () => void) => void {
  const pressed = useRef<{ readonly control: Element; readonly top: number } | undefined>(undefined);
  useLayoutEffect(() => {
    if (pressed.current === undefined) return;
    const { control, top } = pressed.current;
    pressed.current = undefined;
    scrollBy(0, control.getBoundingClientRect().top - top);
  });
  return (control, redraw) => {
    pressed.current = { control, top: control.getBoundingClientRect().top };
    redraw();
  };
}
