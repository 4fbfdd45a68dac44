/** How many steps of a stored weight of the linker make one unit (a factor e of likelihood), the unit of all told reasons. */
export const LINK_UNIT = 48
