import { useEffect, useState } from "preact/hooks";
import { SITES } from "../../../settings/sites.ts";
import type { OwnSite, SitesPort } from "./sites-port.ts";

/** The sites of the list, as far as they are known. */
export interface Sites {
  /** Nothing until it is read. */
  readonly own: readonly OwnSite[] | undefined;
  /** How many notes there are on a site; nothing where that cannot be told. */
  readonly notesOn: (host: string) => number | undefined;
}

/** Follows which sites the reader has, here and on another surface. */
export function useSites(port: SitesPort): Sites {
  const [own, setOwn] = useState<readonly OwnSite[]>();
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const found = await port.own();
      if (isGone) return;
      setOwn(found);
      const hosts = [...SITES, ...found.map(({ host }) => host)];
      const noted = await port.notesOn(hosts);
      if (!isGone && noted.ok) setCounts(new Map(hosts.map((host, n) => [host, noted.value[n] ?? 0])));
    };
    void load();
    const stop = port.onChanged(() => void load());
    return () => {
      isGone = true;
      stop();
    };
  }, [port]);
  return { own, notesOn: (host) => counts.get(host) };
}
