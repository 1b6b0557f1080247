/** What a test asks of a page that has spoiled what scripts are made of. */
export interface Spoiler {
  /** While it is true everything works as it should, so that a test can look. */
  truce: boolean;
  /** What was called while it was spoiled. */
  readonly called: string[];
}

const spoiler: Spoiler = { truce: false, called: [] };
// Kept before the spoiling, as the spoiling itself needs them.
const { apply, construct, defineProperty, getOwnPropertyDescriptor } = Reflect;

function refuse(what: string): void {
  if (spoiler.truce) return;
  // Not by `push`, which is spoiled too.
  spoiler.called[spoiler.called.length] = what;
  throw new Error(`${what} is spoiled`);
}

/** Makes a method or accessor throw. */
function spoil(owner: object, of: string, name: string): void {
  const found = getOwnPropertyDescriptor(owner, name);
  if (found === undefined) return;
  const what = `${of}.${name}`;
  const spoiled = (original: (...given: unknown[]) => unknown) =>
    function (this: unknown, ...given: unknown[]) {
      refuse(what);
      return apply(original, this, given);
    };
  if (typeof found.value === "function") defineProperty(owner, name, { ...found, value: spoiled(found.value) });
  else if (found.get !== undefined)
    defineProperty(owner, name, { ...found, get: spoiled(found.get), ...(found.set && { set: spoiled(found.set) }) });
}

/** Makes a class of the browser throw when one is made. */
function spoilClass(name: string): void {
  const original: unknown = Reflect.get(window, name);
  if (typeof original !== "function") return;
  const spoiled = new Proxy(original, {
    construct: (target, given) => {
      refuse(`new ${name}`);
      return construct(target, given);
    },
  });
  defineProperty(window, name, { value: spoiled, writable: true, configurable: true });
}

const METHODS: readonly (readonly [string, object, string])[] = [
  ["Node", Node.prototype, "appendChild insertBefore removeChild replaceChild contains compareDocumentPosition"],
  ["Node", Node.prototype, "textContent nodeValue parentNode parentElement firstChild nextSibling isConnected"],
  ["Element", Element.prototype, "attachShadow append remove replaceWith closest matches querySelectorAll tagName"],
  ["Element", Element.prototype, "setAttribute getAttribute removeAttribute getBoundingClientRect checkVisibility"],
  ["Document", Document.prototype, "createElement createTreeWalker createNodeIterator createRange querySelectorAll"],
  ["Text", Text.prototype, "splitText"],
  ["CharacterData", CharacterData.prototype, "data appendData"],
  ["TreeWalker", TreeWalker.prototype, "nextNode currentNode"],
  ["Range", Range.prototype, "setStart setEnd getClientRects getBoundingClientRect"],
  ["HighlightRegistry", HighlightRegistry.prototype, "set get has delete"],
  ["Highlight", Highlight.prototype, "add delete clear"],
  ["EventTarget", EventTarget.prototype, "addEventListener dispatchEvent"],
  ["JSON", JSON, "parse stringify"],
  ["Map", Map.prototype, "get set has delete"],
  ["Set", Set.prototype, "add has delete"],
  ["String", String.prototype, "slice replace match matchAll split indexOf trim"],
  ["RegExp", RegExp.prototype, "exec test"],
  ["window", window, "setTimeout requestAnimationFrame requestIdleCallback fetch getComputedStyle matchMedia"],
  ["Array", Array.prototype, "map filter push forEach flatMap includes join toSorted at"],
];

for (const name of [
  ..."MutationObserver IntersectionObserver ResizeObserver Range StaticRange Highlight AbortController".split(" "),
  ..."Set Map WeakMap Promise".split(" "),
]) {
  spoilClass(name);
}
for (const [of, owner, names] of METHODS.map(([of, owner, names]) => [of, owner, names.split(" ")] as const)) {
  for (const name of names) spoil(owner, of, name);
}
Object.assign(window, { spoiler });
