/** A passage that looks like a reference and holds none. */
export interface Negative {
  readonly says: string;
  readonly text: string;
}

/**
 * Passages in which no reference may be found: numbers of other things, words of the field in another sense, and forms
 * that do not say enough to lead anywhere.
 */
export const NEGATIVES: readonly Negative[] = [
  // Addresses and ways to reach someone.
  {
    says: "a postbox and a postcode",
    text: "Retouradres Postbus 20301 2500 EH  Den Haag. Bezoekadres Turfmarkt 147, 2511 DP  Den Haag.",
  },
  {
    says: "a postbox and a postcode parted by a line end",
    text: "Ministerie van Buitenlandse Zaken\nPostbus 20061 \n2500 EB  Den Haag\nNederland",
  },
  {
    says: "telephone numbers in groups",
    text: "Bel tijdens kantooruren met 070 370 79 11 of mobiel met 06 12 345 678. Vanuit het buitenland kiest u +31 88 043 04 30.",
  },
  {
    says: "a short service number",
    text: "Voor vragen over uw paspoort belt u 14 070. De gemeente is bereikbaar van 8.30 tot 17.00 uur.",
  },
  {
    says: "a house number behind nr.",
    text: "Het pand aan de Stationsweg nr. 12 staat leeg, dat op nr. 14 en nr. 16 niet meer. De eigenaar woont op nr. 3.",
  },
  {
    says: "a room number",
    text: "De hoorzitting is in zaal 4.12 van gebouw A, tweede kamer links na de lift. Meld u bij balie 3, kamer 32 317.",
  },
  {
    says: "a Belgian and a German postcode",
    text: "Het kantoor verhuist naar 1040 Brussel. Post voor Duitsland gaat naar 53113 Bonn.",
  },
  {
    says: "a postcode without a space behind a street",
    text: "Aangifte doet u in Ter Apel, Ter Apelervenen 7, 9561MC. Neem uw document met nummer NL 36 200 mee.",
  },
  {
    says: "coordinates",
    text: "De boot lag op 35.501, 12.606, ongeveer 21 mijl ten zuiden van Lampedusa. Een uur later lag hij op 35.688, 12.470.",
  },

  // Numbers by which an administration knows a thing.
  {
    says: "the file number of a letter",
    text: "Ons kenmerk 2971694\nUw kenmerk 2513249\nDatum 10 juli 2020\nBetreft Beantwoording van uw brief",
  },
  {
    says: "a file number with a year",
    text: "Wilt u bij uw antwoord het kenmerk 2024-0000281246 vermelden? Het eerdere kenmerk 5689730/11/6 vervalt.",
  },
  {
    says: "a case of a foundation",
    text: "Uw dossier 2019 is gesloten; dossier 20190412 loopt nog. Nieuwe stukken hoort u in dossier A bij te voegen.",
  },
  {
    says: "a number of a foreigner",
    text: "Betrokkene, V-nummer 271.234.5678, is op 3 mei gehoord. Het Z-nummer is 482910374652.",
  },
  {
    says: "a BSN",
    text: "Mijn burgerservicenummer is 123456782. U vindt het ook op de achterkant van uw paspoort NX1234567.",
  },
  {
    says: "an IBAN",
    text: "Maak het bedrag over op NL91 ABNA 0417 1643 00 ten name van de stichting, onder vermelding van 32 317.",
  },
  {
    says: "a number in the trade register and one for VAT",
    text: "De stichting staat ingeschreven onder KvK-nummer 34123456, vestigingsnummer 000012345678. Het btw-nummer is NL001234567B01.",
  },
  {
    says: "a national court's number",
    text: "De rechtbank deed op 12 mei uitspraak in zaak AWB 20/9585. In hoger beroep kreeg de zaak nummer 202100961/1/V3.",
  },
  {
    says: "a national court's number with a place",
    text: "Het beroep is geregistreerd onder NL21.4548 en, na verwijzing, onder SGR 22/1130 en 19/00234.",
  },
  {
    says: "a judgment cited by date and number",
    text: "De Hoge Raad besliste zo in zijn arresten van 30 november 1977, nr. 18 586, en van 7 mei 1980, nr. 19 874.",
  },
  {
    says: "a promise to the chamber",
    text: "De minister deed toezegging T02933, en vroeg de Kamer om uitstel tot 1 maart. Ook T03120 staat nog open.",
  },
  {
    says: "an order number",
    text: "Uw bestelling 36410-31 is onderweg. Pakket 22112-3755 van 2 is bij de buren bezorgd.",
  },
  {
    says: "a claim of an insurer",
    text: "Schade nr. 35 570 is gemeld onder polis 19 637, aanhangsel 3. De uitkering volgt binnen dertig dagen.",
  },
  {
    says: "a docket of a municipality",
    text: "Burgemeester en wethouders hebben op 4 juni onder nr. 2019/1896 een vergunning verleend. Bezwaar maken kan zes weken.",
  },
  {
    says: "identifiers of a research programme",
    text: "Het onderzoek werd betaald uit project 2022-D-558 en beurs 2022.Z.218. De gegevens staan onder nummer D2022.",
  },

  // Amounts, counts and measures.
  {
    says: "thousands with a space",
    text: "Vorig jaar kwamen 30 573 asielzoekers aan, 12 345 minder dan het jaar daarvoor. Nog 36 045 mensen wachten op een beslissing.",
  },
  {
    says: "thousands with a point",
    text: "In totaal vroegen 32.317 personen asiel aan. Circa 685.000 kinderen zijn gevaccineerd; 2.500 migranten keerden terug.",
  },
  {
    says: "amounts of money",
    text: "De bijdrage bedraagt EUR 7,9 miljard, waarvan € 9.490.898 in 2023 is betaald. Er blijft 36.200 euro over.",
  },
  {
    says: "a price list",
    text: "Een eenpersoonskamer kost € 89,50, een tweede kamer € 35. Toeslag nr. 3 is € 2,50 per nacht.",
  },
  {
    says: "a place on a waiting list",
    text: "Zij staat op nr. 12 345 op de wachtlijst, haar broer op nr. 12 346. In januari waren dat nog nrs. 20 en 21.",
  },
  {
    says: "rows of a table",
    text: "Land 2021 2022\nSyrië 12 455 16 980\nTurkije 2 480 2 755\nJemen 1 235 1 630\nTotaal 26 520 36 045",
  },
  {
    says: "a table with bars",
    text: "| Jaar | Instroom | Besluiten |\n| 2019 | 951.214 | 894.507 |\n| 2020 | 32 317 | 19 637 |",
  },
  {
    says: "a recipe",
    text: "Neem 1/2 liter melk, 3/4 kop suiker en 250 gram bloem. Stap nr. 2: klop 4 eieren, artikel voor artikel, door het beslag.",
  },
  { says: "vitamins", text: "Per tablet 60 mg C-vitamine 1/2 en 25 mg vitamine B12. Gebruik niet meer dan 2 per dag." },
  {
    says: "sizes and paper",
    text: "De folder is gedrukt op A4, het affiche op B2 (500 x 707 mm). T-shirts zijn er van S tot XXL, C-cup en D-cup op aanvraag.",
  },
  {
    says: "percentages",
    text: "Het aandeel steeg van 31,7 naar 36,2 procent. Van de 19 637 mensen bleef 45% langer dan een jaar.",
  },
  {
    says: "a sports score",
    text: "Ajax won met 3-1 van PSV, in de tweede helft werd het 21 501-20 toeschouwers ten spijt stil. De reeks staat op 12-0.",
  },
  {
    says: "times of a race",
    text: "Zij liep 10 km in 35.57,4 en werd nr. 6. Nummers 7 en 8 volgden op 12 en 13 seconden.",
  },

  // Dates and years.
  {
    says: "dates in figures",
    text: "De termijn loopt van 23-11-\n2022 tot 1/3/2023. Op 12-10-2019 om 20.30 uur was de bijeenkomst.",
  },
  {
    says: "years that follow each other",
    text: "In het schooljaar 2019/20 waren er 36 200 leerlingen. Over 2020-2021, nr. 3 in de reeks, zijn nog geen cijfers.",
  },
  {
    says: "a period",
    text: "De subsidie geldt voor 2016-2018 en is daarna met 2 jaar verlengd. Tussen 1999 en 2000, nr. 2 in omvang, lag zij hoger.",
  },
  {
    says: "a date before a number",
    text: "Op 8 november 2022 19 637 maal geraadpleegd. Laatst bijgewerkt 25 november 1991.",
  },

  // Things with a number of their own.
  {
    says: "versions of a program",
    text: "Installeer versie 2.19.637 of hoger; 21.501-20 bevat een fout. Sinds 3.12/4 is het menu anders.",
  },
  {
    says: "a web address",
    text: "Meer weten? Kijk op https://www.voorbeeld.nl/nieuws/2019/1896/artikel-12-van-de-wet?nr=32317 of op www.voorbeeld.nl/dossier/36200.",
  },
  {
    says: "the name of a file",
    text: "De bijlage heet 20200318_managing-migration_32317-788_def.pdf en is 2,1 MB groot. Open haar niet als .docx.",
  },
  {
    says: "a book and an article by their numbers",
    text: "Besteld: ISBN 978-90-12-34567-8. Het artikel staat onder doi 10.1093/ijrl/eez016, deel 31, nr. 2, p. 12-13.",
  },
  {
    says: "a magazine by volume and number",
    text: "Zie Migrantenrecht, jaargang 34, nr. 6, p. 240-251, en nummer 7 van hetzelfde tijdschrift.",
  },
  {
    says: "licence plates",
    text: "Gezien werd een bestelbus met kenteken VB-200-K, gevolgd door een auto met 36-XX-31. De eerste was gestolen.",
  },
  {
    says: "a flight",
    text: "Vlucht KL 1234 naar Tunis vertrekt om 12.10 uur van gate C-13. Overstappers met T-2/14 volgen de borden.",
  },
  {
    says: "bus lines and roads",
    text: "Neem bus 12 of 13 tot halte Azc, loop over de N 366 en volg de A28. Lijn C-3/10 rijdt niet op zondag.",
  },
  {
    says: "tanks and cars",
    text: "Het museum toont een T-34/85 en een C-47. Op het plein stond een VW 2000 naast een MG 4.",
  },
  {
    says: "a chess game",
    text: "Wit opende met e4 en won met 1-0. Na 21. Tc1-c7, nr. 5 in de boeken, gaf zwart op; partij C-42/3 werd remise.",
  },
  {
    says: "the periodic table",
    text: "Lood (Pb) heeft atoomnummer 82, Pb 207 en Pb 208 zijn stabiel. Koolstof C-14 is dat niet.",
  },
  {
    says: "a COM port of a computer",
    text: "Sluit het apparaat aan op COM 3 en kies 9600 baud. Bij storing: zet COM (4) in het menu uit.",
  },
  {
    says: "blood groups and viruses",
    text: "Getest werd op H1N1 en SARS-CoV-2/2020. Patiënt nr. 17 had bloedgroep AB, nr. 18 bloedgroep O.",
  },

  // Words of the field in another sense.
  {
    says: "an article of conditions of sale",
    text: "Volgens artikel 5 van de garantievoorwaarden vervalt het recht op reparatie na twee jaar. Artikel 7, tweede lid, gaat over kosten.",
  },
  {
    says: "an article of statutes and of house rules",
    text: "De voorzitter schorst op grond van artikel 12 van het huishoudelijk reglement. Artikel 3 van de statuten blijft gelden.",
  },
  {
    says: "an article of the text itself",
    text: "Zoals in artikel 1 van dit besluit is bepaald, en onverminderd artikel 4, tweede lid, blijft het eerste lid van toepassing.",
  },
  {
    says: "an article in a newspaper",
    text: "Het artikel 3 dagen geleden in de krant maakte veel los. Artikelen 12 en 13 van de serie volgen in mei.",
  },
  {
    says: "an article in a shop",
    text: "Artikel 32317 is uitverkocht; artikel 788 is er weer. Per klant verkopen wij 2 artikelen van hetzelfde merk.",
  },
  {
    says: "a law of nature",
    text: "Volgens de wet van Murphy gaat mis wat mis kan gaan. De tweede wet van Newton, nr. 2 van 3, is F = m·a.",
  },
  {
    says: "a directive of a handbook",
    text: "Richtlijn 3/4 van de handleiding raadt aan te ventileren. De richtlijn uit 2019/20 is vervallen, die van 12 mei 2021 niet.",
  },
  {
    says: "a town's by-law",
    text: "De Afvalstoffenverordening 2019/12 geldt in de hele stad. Op grond van verordening nr. 7 van de gemeente is kamperen verboden.",
  },
  {
    says: "a national decision",
    text: "Besluit 12/2003 van de gemeenteraad is ingetrokken. Het besluit 3 van 10 dagen later viel anders uit.",
  },
  {
    says: "a decision on a date",
    text: "Het op 12/10/2019 genomen besluit 4/1 is vernietigd. Een beschikking 2008/12 is nooit bekendgemaakt.",
  },
  {
    says: "a motion of no confidence",
    text: "De motie van wantrouwen kreeg 72 stemmen, 3 te weinig. De motie van de oppositie over nr. 2 van de agenda werd aangehouden.",
  },
  {
    says: "the chambers themselves",
    text: "De Tweede Kamer heeft 150 leden, de Eerste Kamer 75. In de Tweede Kamer, 32 317 bezoekers per jaar, is het druk.",
  },
  {
    says: "the chambers and a year",
    text: "De Eerste Kamer nam het voorstel in vergaderjaar 2019–2020 aan. In 2020 vergaderde de Tweede Kamer 112 keer, nr. 3 in Europa.",
  },
  {
    says: "papers without a number",
    text: "In het Kamerstuk staat dat 12 500 mensen wachten. De Kamerstukken van 2019, nr. 4 van dat jaar, zijn gedigitaliseerd.",
  },
  {
    says: "a sentence that ends in Kamerstuk",
    text: "Dat staat in het Kamerstuk. 32 317 mensen wachten, nr. 3 van hen al lang.",
  },
  {
    says: "the gazettes without a number",
    text: "Deze regeling wordt in de Staatscourant geplaatst. Het Staatsblad en het Tractatenblad (afgekort Stb. en Trb.) staan online.",
  },
  {
    says: "a gazette with a number left open",
    text: "Het besluit treedt in werking met ingang van 1 januari 2024 (Stb. 2023, …). De toelichting volgt in Stcrt. 2023, PM.",
  },
  {
    says: "the Acts of the Apostles",
    text: "De preek ging over Handelingen 2:42 en Handelingen 17, vers 26. Daarna las men 1 Petrus 2.",
  },
  {
    says: "acts in the plain sense",
    text: "De verdachte verrichtte 3 handelingen, waarvan nr. 2 strafbaar was. Handelingen 4 en 5 ontkent hij.",
  },
  {
    says: "an appendix of a policy or a book",
    text: "Zie aanhangsel 3 bij de polis, nr. 12 van de lijst. In het aanhangsel van het boek staan 2014 namen.",
  },
  {
    says: "an eclipse",
    text: "De eclips van 2026 is om 19.30 uur te zien. Een volgende eclips: 2081, op 3 september.",
  },
  {
    says: "a matter of business",
    text: "In zaak 3 van de agenda nam de raad geen besluit. De zaak C & A in de Kalverstraat, op nr. 200, sluit.",
  },
  {
    says: "named laws without an article",
    text: "De Vreemdelingenwet 2000 en het EVRM gelden naast elkaar. Het Handvest uit 2000 kwam later.",
  },
  {
    says: "a budget's article",
    text: "De middelen staan op artikel 37 van de begroting. Artikel 4, onderdeel 2, daalt met € 3 miljoen.",
  },
  {
    says: "letters of appendices and annexes",
    text: "Bijlage A, B en C zijn vertrouwelijk; bijlage VI, nr. 23, niet. Zie ook hoofdstuk VI, paragraaf 3.",
  },
  {
    says: "Roman numerals of rulers",
    text: "Willem II en Karel V, nr. 5 in de rij, sloten vrede. Onder Lodewijk XIV, p. 12, begon het opnieuw.",
  },
  {
    says: "questions in a questionnaire",
    text: "Vraag 12 en 13 slaat u over. Nr. 14 beantwoordt u met ja of nee; nrs. 15-17 zijn bedoeld voor werkgevers.",
  },
  {
    says: "notes at the foot of a page",
    text: "De terugkeer nam toe.12 Dat gold niet voor gezinnen.13\n12 Cijfers van 1 mei.\n13 Voorlopig, zie tabel 4.",
  },
  { says: "a head and a page number", text: "De Staat van Migratie 2023 69\nPagina 3 van 12\n- 4 -" },

  // Other languages, and what is not language.
  {
    says: "English",
    text: "The Council adopted decision no. 12 on 3 May 2020. Article 5 of the warranty and chapter VI, no. 23, apply to 32 317 people.",
  },
  {
    says: "German",
    text: "Nach Artikel 5 der Garantiebedingungen erlischt der Anspruch. Das Gesetz vom 12. Mai 2019, Nr. 3, bleibt unberührt.",
  },
  {
    says: "French",
    text: "Le règlement n° 12 du 3 mai 2020 est abrogé. L'article 5 des statuts, p. 12, reste applicable à 32 317 personnes.",
  },
  { says: "what a scanner made of a stamp", text: "‘i;‘faat‘i‘e'g‘i:f“”aa' 3O 573 nr, 1l2 K4merstvk 32 3I7 ;; .., --" },
];
