/** A picture that was taken, and of what. */
export interface Taken {
  readonly scene: string;
  readonly language: string;
  readonly theme: string;
  readonly width: number;
  /** The name of its file, in the folder of the sheet. */
  readonly file: string;
}

/** One page with every picture, scene by scene, to be looked through by a person. */
export function contactSheet(taken: readonly Taken[]): string {
  const scenes = [...new Set(taken.map(({ scene }) => scene))];
  const parts = scenes.map((scene) => {
    const pictures = taken.filter((one) => one.scene === scene).map(figure);
    return `<section><h2 id="${scene}">${scene}</h2><div>${pictures.join("")}</div></section>`;
  });
  const links = scenes.map((scene) => `<a href="#${scene}">${scene}</a>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Kantlijn: ${taken.length} pictures</title><style>${STYLE}</style><nav>${links.join(" ")}</nav>${parts.join("")}</html>`;
}

function figure({ language, theme, width, file }: Taken): string {
  return `<figure><a href="${file}"><img src="${file}" loading="lazy" alt=""></a><figcaption>${language} · ${theme} · ${width}</figcaption></figure>`;
}

const STYLE =
  "body,html{font:14px system-ui;margin:0;background:#888}nav{position:sticky;top:0;background:#fff;padding:8px}" +
  "section{padding:0 12px}div{display:flex;flex-wrap:wrap;gap:12px;align-items:start}figure{margin:0}" +
  "img{max-height:420px;max-width:640px;display:block}figcaption{background:#fff;padding:2px 6px}";
