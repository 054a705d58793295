import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { makePinyinTable } from '../../scripts/make-pinyin-table';
import { toPinyin } from '../../src/core/pinyin';

const table = makePinyinTable();
const read = (text: string): string => toPinyin(text, table).replace(/\s+/g, ' ').trim();

describe('toPinyin', () => {
  it.each([
    ['人民论坛网评', 'ren min lun tan wang ping'],
    ['重庆的银行行长', 'chong qing de yin hang hang zhang'],
    ['长大，生长', 'zhang da ， sheng zhang'],
    ['绿色女性', 'lv se nv xing'],
    ['iPhone 15 发布', 'iPhone 15 fa bu'],
    ['𠀋かな한글', '𠀋かな한글'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('reads headlines as the library does', () => {
    const headlines = [
      '以奋斗之我勇担时代使命',
      '国务院总理主持召开常务会议部署稳定就业工作',
      '上海地铁十八号线一期工程今日全线贯通',
      '多地发布高温红色预警信号部分地区超过四十度',
      '中国女排三比一战胜对手晋级半决赛',
      '这家银行的行长说大城市的房价还会长一点',
      '专家称参加长跑要注意音乐节奏和调整呼吸',
      '朝阳区将新增三所重点中学',
      '故宫博物院藏品数量大幅增长',
      '他为人民服务，为的是大家都过上好日子',
    ];
    const words = headlines.map((text) => pinyin(text, { toneType: 'none', v: true, nonZh: 'removed' }));
    const own = headlines.map((text) => read(text.replace(/\P{Script=Han}/gu, '')));
    const pairs = words.flatMap((text, index) => {
      const others = own[index]?.split(' ') ?? [];
      return text.split(' ').map((syllable, at) => syllable === others[at]);
    });
    expect(pairs.filter((isSame) => isSame).length / pairs.length).toBeGreaterThan(0.97);
  });

  it('is small', () => {
    expect(JSON.stringify(table).length).toBeLessThan(200_000);
  });
});
