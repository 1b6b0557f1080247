import { useEffect, useRef } from "preact/hooks";
import { Icon, Logo } from "../parts/icon.tsx";
import { text } from "../strings.ts";

export interface LibraryHeaderProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** The name of the place and the field to search it; `/` goes to the field. */
export function LibraryHeader({ typed, onType }: LibraryHeaderProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <header class="hd">
      <div class="l">
        <Logo />
        <h1>{text.library}</h1>
      </div>
      <div class="r">
        <label class="field">
          <Icon name="search" />
          <input
            ref={field}
            type="search"
            aria-label={text.searchNotes}
            placeholder={text.searchNotes}
            value={typed}
            onInput={(event) => onType(event.currentTarget.value)}
          />
          <kbd>/</kbd>
        </label>
      </div>
    </header>
  );
}
