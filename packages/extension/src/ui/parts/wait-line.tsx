import { useDue } from "./use-due.ts";

/** That something is on its way, in a few words; said once the wait is to be seen. */
export function WaitLine({ words }: { readonly words: string }) {
  const isDue = useDue();
  return (
    <p class="mid" role="status">
      {isDue && words}
    </p>
  );
}
