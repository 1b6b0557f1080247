/** An address, and nothing of the words around it. */
const ADDRESS = /(https?:\/\/[^\s;,()]+)/u;

/** Words in which each address is a link, as short as the name of its site. */
export function LinkedWords({ words }: { readonly words: string }) {
  return <>{words.split(ADDRESS).map((piece) => (isAddress(piece) ? <SiteLink key={piece} href={piece} /> : piece))}</>;
}

// A browser takes `bron: Vw 2000` for an address too.
function isAddress(piece: string): boolean {
  return ADDRESS.test(piece) && URL.canParse(piece);
}

function SiteLink({ href }: { readonly href: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {new URL(href).host.replace(/^www\./, "")}
    </a>
  );
}
