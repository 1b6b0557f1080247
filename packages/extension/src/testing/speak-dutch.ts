import { speak } from "./speak.ts";

speak("nl");
