// What the plugin holds in place of `zod/mini`: the schemas that it is written with, which say of every value what zod says.

/** A payload is a value on its way and what is wrong with it; an issue that does not `continue` ends its own checks. */
const schema = (run, optin, optout) => ({
  run,
  optin,
  optout,
  check: (...checks) => schema((payload) => runChecks(run(payload), checks), optin, optout),
  safeParse(value) {
    const { value: data, issues } = run({ value, issues: [] });
    return issues.length === 0 ? { success: true, data } : { success: false, error: { issues: issues.map(finish) } };
  },
});

const finish = ({ continue: _, ...issue }) => ({ path: [], ...issue });
const isAborted = ({ aborted, issues }) => aborted === true || issues.some((issue) => issue.continue !== true);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function add(payload, issue) {
  payload.issues.push(issue);
  return payload;
}

function addAt(payload, key, issues) {
  for (const { path = [], ...issue } of issues) payload.issues.push({ ...issue, path: [key, ...path] });
}

function runChecks(payload, checks) {
  let stopped = isAborted(payload);
  for (const { when, check } of checks) {
    if (when === undefined ? stopped : payload.aborted === true || !when(payload.value)) continue;
    check(payload);
    stopped ||= isAborted(payload);
  }
  return payload;
}

const ofType = (expected, is) =>
  schema((payload) => (is(payload.value) ? payload : add(payload, { expected, code: 'invalid_type' })));
const oneOf = (values) =>
  schema((payload) => (values.includes(payload.value) ? payload : add(payload, { code: 'invalid_value', values })));

export const string = () => ofType('string', (value) => typeof value === 'string');
export const boolean = () => ofType('boolean', (value) => typeof value === 'boolean');
export const literal = (value) => oneOf([value]);
const enumeration = (values) => oneOf([...values]);
export { enumeration as enum };

export const trim = () => ({
  check(payload) {
    payload.value = payload.value.trim();
  },
});
export const minLength = (minimum) => ({
  when: (value) => value?.length !== undefined,
  check(payload) {
    const { value } = payload;
    if ((typeof value === 'string' ? [...value] : value).length >= minimum) return;
    const origin = typeof value === 'string' ? 'string' : Array.isArray(value) ? 'array' : 'unknown';
    add(payload, { origin, code: 'too_small', minimum, inclusive: true, continue: true });
  },
});
export const regex = (pattern) => ({
  check(payload) {
    pattern.lastIndex = 0;
    if (pattern.test(payload.value)) return;
    const told = { format: 'regex', pattern: pattern.toString() };
    add(payload, { origin: 'string', code: 'invalid_format', ...told, continue: true });
  },
});

export const array = (element) =>
  schema((payload) => {
    const input = payload.value;
    if (!Array.isArray(input)) return add(payload, { expected: 'array', code: 'invalid_type' });
    payload.value = input.map((item, at) => {
      const { value, issues } = element.run({ value: item, issues: [] });
      addAt(payload, at, issues);
      return value;
    });
    return payload;
  });

export const record = (_, element) =>
  schema((payload) => {
    const input = payload.value;
    if (!isObject(input)) return add(payload, { expected: 'record', code: 'invalid_type' });
    payload.value = {};
    for (const key of Object.keys(input).filter((name) => name !== '__proto__')) {
      const { value, issues } = element.run({ value: input[key], issues: [] });
      addAt(payload, key, issues);
      payload.value[key] = value;
    }
    return payload;
  });

/** `other` takes each key that the shape does not name. */
const objectWith = (shape, other) =>
  schema((payload) => {
    const input = payload.value;
    if (!isObject(input)) return add(payload, { expected: 'object', code: 'invalid_type' });
    payload.value = {};
    for (const [key, element] of Object.entries(shape)) readProperty(payload, key, element, input);
    const keys = Object.keys(input).filter((key) => !Object.hasOwn(shape, key));
    other(payload, keys, input);
    return payload;
  });

function readProperty(payload, key, { run, optin, optout }, input) {
  const { value, issues } = run({ value: input[key], issues: [] });
  const isPresent = key in input;
  if (!isPresent && optin === 'optional' && optout === 'optional') return;
  addAt(payload, key, issues);
  if (!isPresent && optin === undefined) {
    if (issues.length === 0) add(payload, { code: 'invalid_type', expected: 'nonoptional', path: [key] });
  } else if (value !== undefined || isPresent || optin === 'defaulted') payload.value[key] = value;
}

export const object = (shape) => objectWith(shape, () => undefined);
export const looseObject = (shape) =>
  objectWith(shape, ({ value }, keys, input) => {
    for (const key of keys) if (key !== '__proto__') value[key] = input[key];
  });
export const strictObject = (shape) =>
  objectWith(shape, (payload, keys) => {
    if (keys.length > 0) add(payload, { code: 'unrecognized_keys', keys, continue: true });
  });

export const exactOptional = ({ run }) => schema(run, 'optional', 'optional');

export const _default = ({ run }, value) => {
  const make = () => (Array.isArray(value) ? [...value] : isObject(value) ? { ...value } : value);
  return schema((payload) => {
    const left = payload.value === undefined ? payload : run(payload);
    if (left.value === undefined) left.value = make();
    return left;
  }, 'defaulted');
};

export const union = (options) =>
  schema((payload) => {
    const results = [];
    for (const { run } of options) {
      const result = run({ value: payload.value, issues: [] });
      if (result.issues.length === 0) return result;
      results.push(result);
    }
    const [only, ...others] = results.filter((result) => !isAborted(result));
    if (only !== undefined && others.length === 0) return only;
    return add(payload, { code: 'invalid_union', errors: results.map(({ issues }) => issues.map(finish)) });
  });

export const transform = (change) =>
  schema((payload) => {
    payload.value = change(payload.value);
    return payload;
  }, 'optional');

export const pipe = (first, next) =>
  schema(
    (payload) => {
      const left = first.run(payload);
      if (left.issues.every(({ code }) => code === 'unrecognized_keys')) return next.run(left);
      left.aborted = true;
      return left;
    },
    first.optin,
    next.optout,
  );
