import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'muscle-spasm-guide';
import type { MuscleSpasmGuideElement, SectionToggleEvent } from 'muscle-spasm-guide';

@Component({
  selector: 'app-root',
  // Angular checks no value of an element that it does not know: the class's own types do.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="norway" (click)="region.set('NO')">Norway</button>
    <output id="heard">{{ heard() }}</output>
    <muscle-spasm-guide
      [theme]="theme"
      [region]="region()"
      heading-level="3"
      exclusive
      (spasm-section-toggle)="hear($event)"
    >
      <p>Call 999 now</p>
    </muscle-spasm-guide>
  `,
})
class App {
  readonly theme: MuscleSpasmGuideElement['theme'] = 'dark';
  readonly region = signal('GB');
  readonly heard = signal('');
  hear({ section, open, by }: SectionToggleEvent): void {
    this.heard.set(`${section} ${open} ${by}`);
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
