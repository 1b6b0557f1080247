import type { Quantity } from "../model/quantity.ts";
import { lowerBound } from "../model/sorted.ts";
import { contains, type Span } from "../model/span.ts";
import { type Claim, mentionsOf } from "./claim.ts";

interface Mention extends Span {
  readonly quantity: Quantity;
}

/**
 * The quantities that touch no reference, and no entity but those they hold whole: the date in `Stcrt. 4 mei 1999,
 * nr. 83` is part of the citation, the asielzoekers in `51.000 asielzoekers` stay an entity. So no quantity ever
 * changes what else is found. A number of people reaches as far as the entity that says who they are: `2 miljoen
 * vluchtelingen uit Oekraïne`.
 *
 * @param claims what was found beside the quantities, sorted by start, longer ones first
 */
export function giveWay<Q extends Mention>(quantities: readonly Q[], claims: readonly Claim[]): Q[] {
  const outer = outermost(claims);
  return quantities.flatMap((quantity) => {
    const first = lowerBound(outer, ({ end }) => end <= quantity.start);
    const behind = lowerBound(outer, ({ start }) => start < quantity.end);
    const inside = outer.slice(first, behind);
    const end = quantity.quantity.kind === "aantal" ? (inside.at(-1)?.end ?? 0) : 0;
    const whole = { ...quantity, end: Math.max(quantity.end, end) };
    return inside.every((claim) => isEntity(claim) && contains(whole, claim)) ? [whole] : [];
  });
}

function isEntity(claim: Claim): boolean {
  return mentionsOf(claim).every((mention) => "entity" in mention);
}

function outermost(claims: readonly Claim[]): readonly Claim[] {
  let covered = 0;
  return claims.filter(({ start, end }) => {
    const isInside = start < covered;
    covered = Math.max(covered, end);
    return !isInside;
  });
}
