import { lowerBound } from "../model/sorted.ts";
import { contains, type Span } from "../model/span.ts";
import type { Claim } from "./claim.ts";

/**
 * The quantities that touch no reference, and no entity but those they hold whole: the date in `Stcrt. 4 mei 1999,
 * nr. 83` is part of the citation, the asielzoekers in `51.000 asielzoekers` stay an entity. So no quantity ever
 * changes what else is found.
 *
 * @param claims what was found beside the quantities, sorted by start, longer ones first
 */
export function giveWay<Q extends Span>(quantities: readonly Q[], claims: readonly Claim[]): Q[] {
  const outer = outermost(claims);
  return quantities.filter((quantity) => {
    const first = lowerBound(outer, ({ end }) => end <= quantity.start);
    for (let index = first; (outer[index]?.start ?? quantity.end) < quantity.end; index++) {
      const claim = outer[index];
      if (claim === undefined || !isEntity(claim) || !contains(quantity, claim)) return false;
    }
    return true;
  });
}

function isEntity({ mentions }: Claim): boolean {
  return mentions.every((mention) => "entity" in mention);
}

function outermost(claims: readonly Claim[]): readonly Claim[] {
  let covered = 0;
  return claims.filter(({ start, end }) => {
    const isInside = start < covered;
    covered = Math.max(covered, end);
    return !isInside;
  });
}
