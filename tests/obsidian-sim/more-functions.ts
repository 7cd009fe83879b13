// Small functions of the module that are stubs in the mocks.
import type { CachedMetadata } from 'obsidian';

export const apiVersion = '1.13.1';

export function requireApiVersion(version: string): boolean {
  const [wanted, has] = [version, apiVersion].map((text) => text.split('.').map(Number));
  for (const at of [0, 1, 2]) {
    const difference = (has?.[at] ?? 0) - (wanted?.[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

export const Platform = {
  isDesktop: true,
  isDesktopApp: true,
  isMobile: false,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://local/',
};

export function setTooltip(el: HTMLElement, tooltip: string, options?: { placement?: string }): void {
  el.setAttribute('aria-label', tooltip);
  if (options?.placement !== undefined) el.dataset['tooltipPosition'] = options.placement;
}

export function displayTooltip(el: HTMLElement, content: string | DocumentFragment): void {
  const tip = document.body.createDiv({ cls: 'tooltip' });
  tip.append(content);
  const { left, bottom } = el.getBoundingClientRect();
  tip.setCssStyles({ left: `${String(left)}px`, top: `${String(bottom)}px` });
  el.addEventListener('mouseleave', () => tip.remove(), { once: true });
}

/** A heading or a block of a note; null when the note has none of that name. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): Record<string, unknown> | null {
  const wanted = subpath.replace(/^#+/u, '').trim();
  if (wanted.startsWith('^')) {
    const block = cache.blocks?.[wanted.slice(1).toLowerCase()];
    return block === undefined ? null : { type: 'block', block, start: block.position.start, end: block.position.end };
  }
  const last = wanted.split('#').pop()?.trim().toLowerCase();
  const headings = cache.headings ?? [];
  const at = headings.findIndex(({ heading }) => heading.toLowerCase() === last);
  const current = headings[at];
  if (current === undefined) return null;
  const next = headings.slice(at + 1).find(({ level }) => level <= current.level);
  return {
    type: 'heading',
    current,
    next: next ?? null,
    start: current.position.start,
    end: next?.position.start ?? null,
  };
}

/** A card beside the pointer, gone when the pointer leaves. */
export class HoverPopover {
  readonly hoverEl = createDiv({ cls: 'popover hover-popover' });

  constructor(
    readonly parent: { hoverPopover: unknown },
    targetEl: HTMLElement | null,
  ) {
    parent.hoverPopover = this;
    document.body.appendChild(this.hoverEl);
    targetEl?.addEventListener('mouseleave', () => this.hoverEl.remove(), { once: true });
  }
}
