// What the settings says, in French.
export const settings = {};
