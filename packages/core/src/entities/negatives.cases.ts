/** A passage that is not about migration, in words that migration policy uses too. */
export interface OtherSubject {
  readonly says: string;
  readonly text: string;
  /** What truly stands there, in order: a country, an office. */
  readonly holds?: readonly string[];
}

/** Passages in which no term of migration policy may be found: the words have another sense there. */
export const OTHER_SUBJECTS: readonly OtherSubject[] = [
  // Nature.
  {
    says: "birds of passage",
    text: "Elk najaar trekken miljoenen vogels naar Senegal. De migratie begint in augustus; trekvogels die later vertrekken, migreren vooral 's nachts. De migratieroute loopt over de Sahara. De terugkeer van de eerste grutto's is in februari.",
    holds: ["Senegal"],
  },
  {
    says: "a shelter for birds",
    text: "De opvang in Naarden nam dit jaar driehonderd vogels op. De instroom van zwanen was groot, de opvangcapaciteit klein; voor de egels zijn noodopvang en een tweede opvanglocatie gevonden. Na herstel volgt terugkeer naar het bos.",
  },
  {
    says: "the wolf",
    text: "De terugkeer van de wolf verdeelt het land. Er is weinig draagvlak bij boeren, en de uitbreiding van het leefgebied gaat door. Een actieplan van de provincie moet helpen.",
  },
  {
    says: "fish put into a pond",
    text: "In het voorjaar worden karpers uitgezet. Uitzetting van pootvis zonder vergunning is verboden; ook de vergunninghouder meldt de soort en het aantal. De migratie van paling naar zee is een wonder.",
  },
  {
    says: "beavers that were moved",
    text: "De hervestiging van de bever slaagde. Herplaatsing van dieren die overlast gaven, lukte in twee gebieden. De vismigratie langs de stuw wordt geteld.",
  },
  {
    says: "animals looking for a home",
    text: "Onze honden wachten op herplaatsing. De identificatie en registratie van honden is verplicht. Een nieuwkomer blijft eerst twee weken in de opvang; het vertrek naar een nieuw baasje is een feest.",
  },
  {
    says: "water",
    text: "De opvang van regenwater en de instroom in het riool zijn op elkaar afgestemd. Bij hoog water is er extra opvangcapaciteit; de uitstroom gaat naar de sloot. De doorstroming onder de duiker blijft goed.",
  },

  // Sport and play.
  {
    says: "a football match",
    text: "Na de opvang van de bal op de borst volgde een snelle overname. Het EK begint in juni. De spits speelde jaren in Italië; bij zijn terugkeer in het stadion kreeg hij applaus. De grensrechter stak zijn vlag op.",
    holds: ["Italië"],
  },
  {
    says: "the youth of a club",
    text: "De doorstroming uit de jeugd hapert. De integratie van jonge spelers kost tijd, het vertrek van de trainer hielp niet. De nieuwkomer in de eredivisie verraste, de verdediger werd uitgezet bij de veiling.",
  },
  {
    says: "a cycling race",
    text: "De kopgroep had drie minuten voorsprong. Bij de afdaling naar de finish viel de favoriet terug; zijn terugkeer in het peloton kwam te laat. De verwijdering van een renner volgde na de klim.",
  },

  // Kitchen and house.
  {
    says: "a recipe",
    text: "Laat de uien glazig worden, voeg de vis toe en giet de opgevangen jus erbij. Bewaring in de koelkast kan drie dagen. De overdracht van warmte gaat in een gietijzeren pan het best; een spons met groot absorptievermogen ruimt op.",
  },
  {
    says: "a kitchen",
    text: "De afzuigkap heeft een sterke aanzuigende werking. Let op de uitzetting van het hout, en op de terugname van de oude koelkast door de winkel.",
  },
  {
    says: "a house that is sold",
    text: "De overdracht van de woning is op 3 mei bij de notaris. Huisvesting voor studenten is schaars. De huurder krijgt uitstel, en na zijn vertrek volgt een inspectie. De lastenverdeling tussen de erfgenamen staat in de akte.",
  },

  // Computers.
  {
    says: "data that move",
    text: "Het migreren van de database naar de cloud duurt een nacht. Na de migratie volgt een controle op de integratie van systemen. De migraties van volgend jaar zijn gepland; terugkeer naar de oude omgeving kan niet.",
  },
  {
    says: "a network",
    text: "Het grensverkeer op de firewall wordt gelogd. De overdracht aan beheer is in week 12, de bewaring van logbestanden duurt zes maanden. Een screening op virussen gaat vooraf; daarna krijgt de verzoeker toegang. Bij drie fouten volgt verwijdering.",
  },
  {
    says: "a telephone that knows a finger",
    text: "Met een vingerafdruk ontgrendelt u het scherm. Biometrie is veiliger dan een code, maar biometrische gegevens verdienen zorg. De claim van de fabrikant dat niets de telefoon verlaat, klopt.",
  },

  // Work and money.
  {
    says: "a bank and its card",
    text: "Betalen kan met Visa of contant. Geldovermakingen naar het buitenland kosten een euro. De toetreding van nieuwe aanbieders en de uitbreiding van de dienst vragen een vergunning; het partnerschap met de winkelketen loopt af.",
  },
  {
    says: "a company that is taken over",
    text: "Na de overname van de fabriek volgen herplaatsing van werknemers en detachering bij een zusterbedrijf. De re-integratie van zieke werknemers gaat door. De voorwaardelijkheid van de bonus vervalt; het instroomcijfer daalt.",
  },
  {
    says: "a tax",
    text: "De beslistermijn op uw bezwaar is zes weken. Komt het besluit te laat, dan is een dwangsom verschuldigd. Inwilliging van het verzoek volgt in mei, een herbeoordeling van de toeslag later. De heffing kent een glijdende schaal.",
  },
  {
    says: "a car park",
    text: "Vergunninghouders mogen in de zone parkeren. De verlenging van een vergunning gaat vanzelf; bij vertrek uit de gemeente vervalt zij. Een reddingsoperatie voor de garage is niet nodig.",
  },

  // Care and school.
  {
    says: "a hospital",
    text: "De instroom op de spoedeisende hulp en de uitstroom naar het verpleeghuis stokken. Na een screening op borstkanker volgt een nader onderzoek. De terugkeer naar huis vraagt begeleiding; een tolk kan helpen. De referent van de afdeling belt u.",
  },
  {
    says: "people in need of care",
    text: "De opvang van verwarde personen schiet tekort. Kinderopvang en dagopvang zijn vol. De integratie van zorg en welzijn blijft achter, zegt de minister van Volksgezondheid, Welzijn en Sport.",
    holds: ["minister van Volksgezondheid, Welzijn en Sport"],
  },
  {
    says: "homeless people",
    text: "In de winter is er noodopvang voor daklozen. Opvangplekken zijn schaars, de doorstroom naar een woning is traag en overlastgevers worden geweigerd. Schrijnende gevallen krijgen voorrang op grond van een discretionaire bevoegdheid.",
  },
  {
    says: "a school",
    text: "De overgang naar het vervolgonderwijs vraagt een goede overdracht. Voor leerlingen die thuiszitten maakt de school een plan voor terugkeer. De verwijdering van een leerling mag niet zomaar. Toelating is vanaf vier jaar.",
  },

  // Permits and care of the state.
  {
    says: "a building permit",
    text: "De vergunninghouder meldt de aanvang van het werk. De huisvesting van studenten en de doorstroming op de woningmarkt vragen om bouwgrond. Een vergunning voor bepaalde tijd volgt de reguliere procedure; over de verwijdering van asbest beslist het college.",
  },
  {
    says: "a compulsory admission",
    text: "De burgemeester kan een inbewaringstelling gelasten als het gevaar niet anders is af te wenden. De psychiater geeft een verklaring; de bewaringsmaatregel duurt drie dagen. Weigering van toegang tot de kliniek is geen reden voor ophouding.",
  },
  {
    says: "species under protection",
    text: "De beschermingsstatus van de grutto is ongewijzigd. Beschermingsgronden en een verwijderingsbesluit voor de exoot staan in het beheerplan. Het opvangkamp voor padden sluit in mei.",
  },
  {
    says: "a benefit",
    text: "Wie geen middelen van bestaan heeft, kan bijstand krijgen. De inkomenseis en de toelatingseisen van het fonds zijn streng; het integratietraject voor werkzoekenden duurt een jaar. Een schrijnende situatie weegt mee.",
  },
  {
    says: "a licence for a network",
    text: "De toegangsvoorwaarden van het net gelden voor elke aanbieder. De overdrachtstermijn van een nummer is een dag. Migratie naar het nieuwe systeem gebeurt in fasen; de landeninformatie in de kiezer volgt later.",
  },

  // Law and order elsewhere.
  {
    says: "a criminal court",
    text: "Elke daad van vervolging stuit de verjaring. Na de onttrekking aan het toezicht van de kliniek werd de man gevonden; het onttrekkingsrisico was laag ingeschat. De uitsluitingsgronden van de wet gelden niet, en dwangarbeid is als straf afgeschaft.",
  },
  {
    says: "a shareholder",
    text: "De geprivilegieerde status van deze aandelen vervalt. De optant oefent zijn optierecht uit; de verblijfsvoorwaarden van het vakantiepark en de vertrekbegeleiding van personeel staan in de bijlage.",
  },
  {
    says: "a house of detention",
    text: "De verdachte is in bewaring gesteld. De officier vroeg om verlenging; de meldplicht en andere lichtere middelen volstaan, zei de rechter. Het slachtoffer kreeg juridische bijstand. De verzoeker ging in hoger beroep.",
  },
  {
    says: "a war long ago",
    text: "In 1943 leefden velen in de illegaliteit. Onderduiken was gevaarlijk. De ontscheping van de troepen begon bij dageraad; de uitbuiting van de kolonie bleef lang verzwegen.",
  },
  {
    says: "a lifeboat",
    text: "De reddingsboot voer uit voor een reddingsoperatie op het Markermeer. De drenkeling maakte het goed. Het reddingsschip keerde na een uur terug in de haven.",
  },
  {
    says: "an airport",
    text: "Het vertrek is om tien uur. De maatschappij kreeg landingsrechten voor twee vluchten per dag. De instroom van reizigers was groot; de bagage kwam later aan.",
  },
  {
    says: "a spy",
    text: "Een ambtsbericht van de dienst leidde tot de arrestatie. De dienst deed de claim nader onderzoeken. Een veilig land vond de overloper niet.",
  },
];
