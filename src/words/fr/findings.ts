// What the findings says, in French.
export const findings = {};
