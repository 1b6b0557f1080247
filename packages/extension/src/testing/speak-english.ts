import { onTestFinished } from "vitest";
import { speak } from "./speak.ts";

/** Makes the browser speak English until the end of the test that asks for it. */
export function speakEnglish(): void {
  speak("en");
  onTestFinished(() => speak("nl"));
}
