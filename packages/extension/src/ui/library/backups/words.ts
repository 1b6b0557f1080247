import { writeNotes, writeSize } from "../archive/words.ts";
import type { BackupReason, FileSchedule } from "../archive-port.ts";

/** Every Dutch text of the backups and the state of the storage. */
export const backupWords = {
  title: "Opslag en reservekopieën",
  storage: "Waar uw notities staan",
  where: "Uw notities staan in deze browser, op deze computer, en nergens anders.",
  erases:
    "Wie Kantlijn verwijdert, wist ook de notities en de reservekopieën hieronder. Bewaar daarom af en toe een bestand.",
  used: (notes: number, used: number | undefined) =>
    used === undefined ? writeNotes(notes) : `${writeNotes(notes)} · ${writeSize(used)} in gebruik`,
  free: (bytes: number) => `De browser geeft nog ${writeSize(bytes)}`,
  persisted: "De browser bewaart uw notities ook als de schijf vol raakt.",
  notPersisted:
    "Als de schijf vol raakt, mag de browser uw notities wissen. Dat kunt u hem laten beloven niet te doen.",
  persist: "Laat de browser dat beloven",
  persistRefused:
    "De browser belooft het nog niet. Meestal doet hij dat pas als u Kantlijn vaker gebruikt; maak intussen een bestand.",

  backups: "Reservekopieën in Kantlijn",
  kept: "Kantlijn maakt er elke dag dat u iets schrijft één, en één voor elke import. De laatste zeven dagen blijven.",
  none: "Er is nog geen reservekopie. De eerste komt vanzelf als u iets schrijft.",
  now: "Nu een reservekopie maken",
  making: "De reservekopie wordt gemaakt",
  made: (notes: number) => `Reservekopie gemaakt, met ${writeNotes(notes)}`,
  reasons: {
    daily: "dagelijks",
    "before-upgrade": "voor een nieuwe versie van Kantlijn",
    "before-import": "voor een import",
    "before-restore": "voor het terugzetten",
    "by-hand": "door u gemaakt",
  } satisfies Record<BackupReason, string>,
  facts: (reason: string, notes: number, size: number) => `${reason} · ${writeNotes(notes)} · ${writeSize(size)}`,
  save: "Als bestand",
  saveSpoken: (date: string) => `De reservekopie van ${date} bewaren als bestand`,
  saving: "Het bestand wordt gemaakt",
  saved: (name: string) => `${name} staat bij uw downloads`,
  apart:
    "De reservekopieën staan los van uw notities. Bewaar de nieuwste als bestand; daarmee kunt u ze altijd terughalen.",
  dailyFails: (moment: string) => `De dagelijkse reservekopie lukt niet sinds ${moment}.`,
  restore: "Terugzetten",
  restoreSpoken: (date: string) => `De reservekopie van ${date} terugzetten`,
  of: (date: string) => `Reservekopie van ${date}`,

  file: "Een bestand op schijf",
  fileLead: "Een bestand met al uw notities in uw map met downloads, dat ook blijft als u Kantlijn verwijdert.",
  howOften: "Hoe vaak",
  schedules: { never: "Niet vanzelf", weekly: "Elke week", daily: "Elke dag" } satisfies Record<FileSchedule, string>,
  refused: "De browser mag geen bestanden maken. Kies opnieuw en sta downloads toe.",
  lastFile: (date: string) => `Laatste bestand: ${date}`,
  lastFailed: (date: string) => `Het bestand van ${date} is niet gemaakt. Exporteer uw notities met de hand.`,
} as const;
