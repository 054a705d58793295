import { PageView } from './page-view';

/** Chromium's popup. Without a window it is 30 pixels too wide and 510 high whatever it holds; a picture leaves the rest out. */
export class ChromiumPopup extends PageView {
  override async screenshot(file: string): Promise<void> {
    const clip = await this.evaluate(({ body, defaultView }) => {
      const box = body.getBoundingClientRect();
      const { innerHeight = box.height, scrollY = 0 } = defaultView ?? {};
      return { x: box.x, y: scrollY, width: box.width, height: Math.min(Math.ceil(box.height), innerHeight) };
    });
    await this.page.screenshot({ path: file as `${string}.png`, clip, captureBeyondViewport: false });
  }
}
