/** Characters of a file name, its ending not counted; any file system takes three bytes for each. */
const LONGEST = 80;

/** What Windows keeps for itself, whatever stands behind it. */
const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/iu;

/** Gives names to files by titles: none has a sign in it that a file system or a link in a wiki reads, and none comes twice. */
export function createFileNames(untitled: string): (title: string) => string {
  const given = new Set<string>();
  return (title) => {
    const plain = plainName(title) ?? untitled;
    for (let copy = 1; ; copy += 1) {
      const name = copy === 1 ? plain : `${plain} (${copy})`;
      // Two names that differ in capitals or in how an accent is written are one file on many machines.
      const key = name.normalize("NFC").toLowerCase();
      if (given.has(key)) continue;
      given.add(key);
      return name;
    }
  };
}

/** Nothing where no sign of the title can stand in a name. */
function plainName(title: string): string | undefined {
  const plain = title
    .normalize("NFC")
    .replace(/[\p{C}\\/:*?"<>|#^[\]%]+/gu, " ")
    .replace(/\s+/gu, " ");
  const cut = [...plain]
    .slice(0, LONGEST)
    .join("")
    .replace(/^[.\s]+|[.\s]+$/gu, "");
  if (cut === "") return undefined;
  return RESERVED.test(cut) ? `_${cut}` : cut;
}
