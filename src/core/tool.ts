/** The version of this software, as evidence names it; the same as in `package.json`. */
export const toolVersion = '0.1.0'
