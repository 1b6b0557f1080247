import { useLayoutEffect, useRef } from "preact/hooks";

/** Does what redraws the list, and scrolls so that the control stays where it is on the screen. */
export type Steadily = (control: Element, redraw: () => void) => void;

/** For a control that closes something above itself: without it the words under the pointer would move away. */
export function useSteady(): Steadily {
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
