/** What is said wherever nobody has reviewed what the machine annotated. */
export const UNREVIEWED = '机器初标，未经复核'
