// Gathers what a GitBook page gives, step by step: the open step takes actions, texts, links and roles; the rest goes to the summary.
import { forms } from '../forms';
import type { Activity, Pack, Part, Step } from '../pack';
import type { Bullet, Inline, PageLink } from './block';
import { bulletText, linkText } from './block-text';
import { foreignFinding } from './import-finding';
import { draftActivity, draftPack, draftStep, idTaker, slug, text, texts } from './pack-draft';
import type { Notice } from './read-page';
import { readMarks, readRole } from './step-marks';

interface OpenStep {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly optional: boolean;
  readonly recurring: boolean;
  readonly description: string[];
  readonly advice: string[];
  readonly activities: Activity[];
  readonly links: PageLink[];
  readonly roles: string[];
}

export class GitBookDraft {
  title = '';
  private readonly steps: OpenStep[] = [];
  private readonly roles = new Map<string, Part>();
  private readonly summary: string[] = [];
  /** Links before the first step. */
  private readonly early: { readonly link: PageLink; readonly line: number }[] = [];
  private readonly takeStep = idTaker();
  private readonly takeActivity = idTaker();
  private current: OpenStep | undefined;
  /** Who the next list is for, from the sentence before it. */
  private nextRole: string | undefined;

  constructor(private readonly notice: Notice) {}

  get inStep(): boolean {
    return this.current !== undefined;
  }

  /** The step's title, or nothing outside the steps. */
  get where(): string {
    return this.current?.title ?? '';
  }

  openStep(inline: Inline, line: number): void {
    const { text: title, optional, recurring } = readMarks(inline.text);
    const role = readRole(title);
    const name = title === '' ? `Étape ${this.steps.length + 1}` : title;
    const id = this.takeStep(slug(name), `etape-${this.steps.length + 1}`);
    const roles = role === undefined ? [] : [this.role(role)];
    this.current = {
      id,
      title: name,
      line,
      optional,
      recurring,
      description: [],
      advice: [],
      activities: [],
      links: [],
      roles,
    };
    this.steps.push(this.current);
    this.nextRole = undefined;
    this.addInlineRest(inline, line);
  }

  closeStep(): void {
    this.current = undefined;
    this.nextRole = undefined;
  }

  addHeading(inline: Inline, line: number): void {
    const role = readRole(inline.text);
    this.nextRole = role === undefined ? undefined : this.role(role);
    this.addText(inline.text, line);
    this.addInlineRest(inline, line);
  }

  /** A sentence: an action when it bears a mark, else part of the description. */
  addParagraph(inline: Inline, line: number): void {
    const { text: words, optional, recurring } = readMarks(inline.text);
    if (this.current !== undefined && (optional || recurring) && words !== '') {
      this.addActivity(words, optional, recurring);
    } else {
      const role = readRole(inline.text);
      this.nextRole = role === undefined ? this.nextRole : this.role(role);
      this.addText(inline.text, line);
    }
    this.addInlineRest(inline, line);
  }

  addBullet(bullet: Bullet): void {
    const { text: words, optional, recurring } = readMarks(bulletText(bullet));
    if (words !== '') this.addActivity(words.replace(/^\[[ xX]\]\s+/u, ''), optional, recurring);
    this.addBulletRest(bullet);
  }

  endList(): void {
    this.nextRole = undefined;
  }

  addAdvice(words: string, line: number): void {
    if (this.current === undefined) this.keep(words, line);
    else this.current.advice.push(words);
  }

  addText(words: string, line: number): void {
    if (words.trim() === '') return;
    if (this.current !== undefined) this.current.description.push(words);
    else if (this.steps.length === 0) this.summary.push(words);
    else this.keep(words, line);
  }

  /** Text of another syntax, or outside the steps: kept, and told. */
  keep(words: string, line: number): void {
    if (words.trim() === '') return;
    this.notice({ finding: 'kept-as-text', values: { text: words, where: this.where } }, line);
    (this.current?.description ?? this.summary).push(words);
  }

  addLink(link: PageLink, line: number): void {
    if (!forms().target.test(link.target)) {
      this.notice({ finding: 'link-refused', values: { target: link.target } }, line);
      return;
    }
    const step = this.current ?? this.steps.at(-1);
    if (step === undefined) this.early.push({ link, line });
    else this.giveLink(step, link, line);
  }

  /** Links and strange syntax of a text that was already taken. */
  addInlineRest(inline: Inline, line: number): void {
    for (const link of inline.links) this.addLink(link, line);
    for (const foreign of inline.foreign)
      this.notice({ finding: foreignFinding(foreign), values: { text: foreign } }, line);
  }

  toPack(path: string): Pack {
    this.closeStep();
    const [first] = this.steps;
    for (const { link, line } of this.early) {
      if (first === undefined) this.keep(linkText(link), line);
      else this.giveLink(first, link, line);
    }
    for (const step of this.steps) this.ensureAction(step);
    return draftPack({
      title: this.title,
      summary: this.summary.join('\n'),
      path,
      steps: this.steps.map(toStep),
      roles: [...this.roles.values()],
    });
  }

  /** A step that lists nothing to do is done as a whole: its title is its action, marked as ours. */
  private ensureAction({ id, title, line, activities, optional, recurring, roles }: OpenStep): void {
    if (activities.length > 0) return;
    this.notice({ finding: 'step-without-actions', values: { step: title } }, line);
    const action = { id: this.takeActivity(`${id}-1`, 'action'), text: text(title), optional, recurring, roles };
    activities.push(draftActivity({ ...action, ours: true }));
  }

  /** To the step that the page speaks of, or the nearest one, which is told. */
  private giveLink(step: OpenStep, link: PageLink, line: number): void {
    if (step.links.some(({ target }) => target === link.target)) return;
    step.links.push(link);
    if (this.current !== step)
      this.notice({ finding: 'link-placed', values: { title: link.title, step: step.title } }, line);
  }

  private addBulletRest(bullet: Bullet): void {
    this.addInlineRest(bullet.inline, bullet.line);
    for (const { raw, line } of bullet.others) this.keep(raw, line);
    for (const inner of bullet.bullets) this.addBulletRest(inner);
  }

  private addActivity(words: string, optional: boolean, recurring: boolean): void {
    const step = this.current;
    if (step === undefined || words.trim() === '') return;
    const id = this.takeActivity(`${step.id}-${step.activities.length + 1}`, 'action');
    const roles = this.nextRole === undefined ? step.roles : [this.nextRole];
    step.activities.push(draftActivity({ id, text: text(words), optional, recurring, roles }));
  }

  private role(title: string): string {
    const id = slug(title) === '' ? `role-${this.roles.size + 1}` : slug(title);
    if (!this.roles.has(id)) this.roles.set(id, { id, title: text(title) });
    return id;
  }
}

function toStep(step: OpenStep): Step {
  const { id, title, description, optional, recurring, activities, roles } = step;
  return draftStep({
    id,
    title: text(title),
    description: text(description.length === 0 ? title : description.join('\n')),
    activities,
    advice: texts(step.advice),
    optional,
    recurring,
    roles,
    links: step.links.map((link) => ({ title: text(link.title), target: link.target })),
  });
}
