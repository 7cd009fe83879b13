// What the insert says, in French.
export const insert = {};
