import { useEffect, useRef } from "preact/hooks";
import { EVERYTHING } from "../../library/question.ts";
import { ACTIONS, VIEWS, type View, type ViewName, writeView } from "../../library/view-address.ts";
import { t } from "../../words/t.ts";
import { Icon, Logo } from "../parts/icon.tsx";
import { focusList } from "./focus-list.ts";
import type { LibraryParts } from "./library-parts.ts";
import type { Go } from "./use-view.ts";

export interface LibraryHeaderProps {
  readonly view: View;
  readonly go: Go;
  /** What there is beside the notes and the trash. */
  readonly parts: LibraryParts;
}

/** The name of the place, the field to search it, and its parts; `/` goes to the field. */
export function LibraryHeader({ view, go, parts }: LibraryHeaderProps) {
  return (
    <header class="hd">
      <div class="l">
        <Logo />
        <h1>{t("panel.library")}</h1>
      </div>
      <div class="r">
        <SearchField view={view} go={go} hasList={parts[view.name] === undefined} />
        <nav class="seg" aria-label={t("library.viewsLabel")}>
          {VIEWS.filter((name) => name !== "citaties" || parts[name] !== undefined).map((name) => (
            <a key={name} href={addressOfView(name)} {...(name === view.name ? { "aria-current": "page" } : {})}>
              {t(`library.views.${name}`)}
            </a>
          ))}
        </nav>
        <div class="hd-act">
          {ACTIONS.filter((name) => parts[name] !== undefined).map((name) => (
            <a
              key={name}
              class={name === "opslag" ? "btn quiet" : "btn"}
              href={writeView({ name, question: view.question })}
              {...(name === view.name ? { "aria-current": "page" } : {})}
            >
              <Icon name={ACTION_ICONS[name]} />
              {t(`library.actions.${name}`)}
            </a>
          ))}
          <a class="btn quiet icon" href="/options.html" aria-label={t("panel.settings")} title={t("panel.settings")}>
            <Icon name="settings" />
          </a>
        </div>
      </div>
    </header>
  );
}

const ACTION_ICONS = { importeren: "upload", exporteren: "download", opslag: "disk" } as const;

function addressOfView(name: ViewName): string {
  return writeView({ name, question: EVERYTHING });
}

interface SearchFieldProps extends Pick<LibraryHeaderProps, "view" | "go"> {
  /** False on a part that shows no notes: what is typed there leads to them. */
  readonly hasList: boolean;
}

function SearchField({ view, go, hasList }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  const label = view.name === "prullenbak" ? t("library.searchTrash") : t("library.search");
  return (
    <label class="field">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={view.question.typed}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" && focusList()) event.preventDefault();
        }}
        onInput={({ currentTarget: { value: typed } }) => {
          const question = { ...view.question, typed };
          if (hasList) go({ ...view, question }, "adjust");
          else go({ name: "notities", question });
        }}
      />
      <kbd>/</kbd>
    </label>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}
