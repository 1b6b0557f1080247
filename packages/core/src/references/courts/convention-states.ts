/**
 * The states that are or were a party to the European Convention on Human Rights, as Dutch and English texts name
 * them. Source: the list of signatures and ratifications of treaty 005 of the Council of Europe.
 */
export const STATES: readonly string[] = [
  ...["Albanië", "Andorra", "Armenië", "Azerbeidzjan", "België", "Bosnië", "Bulgarije", "Cyprus", "Denemarken"],
  ...["Duitsland", "Estland", "Finland", "Frankrijk", "Georgië", "Griekenland", "Hongarije", "Ierland", "IJsland"],
  ...["Italië", "Kroatië", "Letland", "Liechtenstein", "Litouwen", "Luxemburg", "Malta", "Moldavië", "Monaco"],
  ...["Montenegro", "Nederland", "Noord-Macedonië", "Noorwegen", "Oekraïne", "Oostenrijk", "Polen", "Portugal"],
  ...["Roemenië", "Rusland", "San Marino", "Servië", "Slovenië", "Slowakije", "Spanje", "Tsjechië", "Turkije"],
  ...["Verenigd Koninkrijk", "VK", "Zweden", "Zwitserland"],
  ...["Albania", "Armenia", "Azerbaijan", "Belgium", "Bosnia", "Bulgaria", "Croatia", "Denmark", "Estonia", "France"],
  ...["Georgia", "Germany", "Greece", "Hungary", "Iceland", "Ireland", "Italy", "Latvia", "Lithuania", "Luxembourg"],
  ...["Moldova", "Netherlands", "North Macedonia", "Norway", "Poland", "Romania", "Russia", "Serbia", "Slovakia"],
  ...["Slovenia", "Spain", "Sweden", "Switzerland", "Czech Republic", "Turkey", "Türkiye", "Ukraine"],
  ...["United Kingdom", "UK", "Austria"],
];
