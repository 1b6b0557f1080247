/**
 * JSON in which the members of every object stand in the order of their names: the same value is always the same text, however
 * it was made. Members without a value are left out, as JSON does.
 */
export function stableJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map((item) => stableJson(item ?? null)).join(",")}]`;
  let written = "";
  for (const name of Object.keys(value).sort()) {
    const member: unknown = Reflect.get(value, name);
    if (member !== undefined) written += `${written === "" ? "" : ","}${JSON.stringify(name)}:${stableJson(member)}`;
  }
  return `{${written}}`;
}
