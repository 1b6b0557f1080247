import type { Answered, Stop } from "../../ports.ts";

/** A site that the reader added. */
export interface OwnSite {
  /** Without `www.`. */
  readonly host: string;
  /** False where the browser took its permission back. */
  readonly isPermitted: boolean;
}

/** The sites as a surface reaches them. */
export interface SitesPort {
  /** The sites that the reader added, in the order in which they were added. */
  own(): Promise<readonly OwnSite[]>;
  /** Tells when `own` may answer something else. */
  onChanged(listener: () => void): Stop;
  /**
   * Asks the browser for its permission, and adds the site; false where the reader declines. Only within a press of
   * the reader, and before anything is awaited. Fails where the site could not be kept.
   */
  add(host: string): Promise<boolean>;
  /** Takes the site away and gives the permission back; the notes stay. */
  remove(host: string): Promise<void>;
  /** How many notes there are on each of these hosts and their parts, in this order. */
  notesOn(hosts: readonly string[]): Answered<readonly number[]>;
}
