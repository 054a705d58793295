import { PageView } from './page-view';

/** What browsers allow a popup at most, in CSS pixels. */
const tallest = 600;

/** Chromium's popup. Without a window it is 550 by 510 whatever it holds; a picture shows it as a window would. */
export class ChromiumPopup extends PageView {
  override async screenshot(file: string): Promise<void> {
    const size = await this.evaluate(({ body }) => ({
      width: Math.ceil(body.getBoundingClientRect().width),
      height: Math.ceil(body.getBoundingClientRect().height),
    }));
    await this.page.setViewport({ width: size.width, height: Math.min(size.height, tallest) });
    await super.screenshot(file);
  }
}
