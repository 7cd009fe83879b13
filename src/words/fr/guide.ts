// What the guide says, in French.
export const guide = {};
