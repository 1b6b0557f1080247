/** How long is waited for something that must come, in milliseconds. */
export const PATIENCE = 20_000;

/** Lets this many milliseconds pass, between two looks at what no event tells of. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
