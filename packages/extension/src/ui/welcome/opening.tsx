import { Logo } from "../parts/icon.tsx";

export interface OpeningProps {
  readonly title: string;
  readonly lead: string;
}

/** The head of a page that tells a reader something once. */
export function Opening({ title, lead }: OpeningProps) {
  return (
    <header class="step">
      <div class="step-number">
        <Logo />
      </div>
      <div class="step-words">
        <h1>{title}</h1>
        <p class="plain mid">{lead}</p>
      </div>
    </header>
  );
}
