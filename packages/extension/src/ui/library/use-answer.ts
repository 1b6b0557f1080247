import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Answer } from "../../library/answer.ts";
import type { Question } from "../../library/question.ts";
import type { LibraryNotesPort } from "./library-ports.ts";
import { oneAtATime } from "./one-at-a-time.ts";

/** An answer, and the question it is to; while the next one is on its way, the last one stays in view. */
export interface Answered {
  readonly question: Question;
  readonly answer: Answer;
}

/** Milliseconds until more is asked for that was read; while everything is read there is news all the time. */
const NEWS_AFTER = 150;
/** Asking takes at most one part of so many of the library's time then. */
const SHARE = 6;
/** Milliseconds that are waited at most; the first asking waits for the library to open, and says nothing of the next. */
const LONGEST = 600;

/** Asks the library, again whenever the question changes or there is news. One question is under way at a time. */
export function useAnswer(library: LibraryNotesPort, question: Question): Answered | undefined {
  const [answered, setAnswered] = useState<Answered>();
  const latest = useRef(question);
  const took = useRef(0);
  latest.current = question;

  const ask = useMemo(
    () =>
      oneAtATime(async () => {
        const asked = latest.current;
        const start = performance.now();
        const answer = await library.ask(asked);
        took.current = performance.now() - start;
        setAnswered({ question: asked, answer });
      }),
    [library],
  );
  useEffect(() => void ask(), [ask, question]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askForNews = () => {
      timer = undefined;
      void ask();
    };
    const stop = library.onNews((news) => {
      if (news === "written") void ask();
      else timer ??= setTimeout(askForNews, Math.min(NEWS_AFTER + took.current * SHARE, LONGEST));
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [library, ask]);
  return answered;
}
