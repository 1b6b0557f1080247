/**
 * What a passage can be to who reads policy, in the order in which it is offered. Stored with the note; a reader may write
 * other words. `gedachte` is shown as "eigen gedachte".
 */
export const NOTE_KINDS = ["motie", "toezegging", "vraag", "antwoord", "cijfer", "gedachte"] as const;
