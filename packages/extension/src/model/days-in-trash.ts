/** Days that what is put in the trash is kept there. */
export const DAYS_IN_TRASH = 30;
