/** Products of the sample shop by category: name, price in ¥. */
export const sampleProducts: readonly (readonly [
  category: string,
  products: readonly (readonly [string, number])[],
])[] = [
  [
    "厨房 Kitchen",
    [
      ["保温杯 Thermos 500ml", 129],
      ["不粘锅 Non-stick pan 28cm", 199],
      ["硅胶铲 Silicone spatula", 29],
      ["竹砧板 Bamboo cutting board", 69],
      ["厨房秤 Kitchen scale", 79],
      ["手冲壶 Pour-over kettle", 169],
      ["密封罐 Airtight jars, set of 4", 89],
    ],
  ],
  [
    "餐具 Tableware",
    [
      ["马克杯 Stoneware mug", 39],
      ["饭碗 Rice bowls, set of 4", 59],
      ["汤勺 Soup spoons, set of 6", 35],
      ["茶具 Tea set", 259],
      ["餐垫 Placemats, set of 4", 49],
      ["红酒杯 Wine glasses, pair", 99],
      ["木筷 Wooden chopsticks, 10 pairs", 25],
    ],
  ],
  [
    "收纳 Storage",
    [
      ["收纳箱 Storage box 50L", 59],
      ["抽屉分隔 Drawer dividers", 32],
      ["衣架 Velvet hangers, 20 pcs", 45],
      ["鞋盒 Shoe boxes, 6 pcs", 79],
      ["真空袋 Vacuum bags, 8 pcs", 55],
      ["挂钩 Wall hooks, 10 pcs", 19],
      ["桌面架 Desk shelf", 109],
    ],
  ],
  [
    "香氛 Home fragrance",
    [
      ["香薰蜡烛 Scented candle", 89],
      ["扩香器 Ultrasonic diffuser", 159],
      ["精油 Lavender oil 10ml", 49],
      ["藤条香薰 Reed diffuser", 119],
      ["线香 Incense sticks", 39],
      ["香包 Wardrobe sachets, 5 pcs", 29],
    ],
  ],
  [
    "文具 Stationery",
    [
      ["手账本 Planner notebook", 45],
      ["中性笔 Gel pens, 12 pcs", 22],
      ["便利贴 Sticky notes, 10 pads", 18],
      ["笔袋 Pencil case", 35],
      ["台灯 LED desk lamp", 149],
      ["胶带 Washi tape, 20 rolls", 28],
      ["文件夹 Document folders, 5 pcs", 26],
    ],
  ],
  [
    "户外 Outdoor",
    [
      ["露营椅 Camping chair", 139],
      ["野餐垫 Picnic blanket", 79],
      ["头灯 Headlamp", 69],
      ["水袋 Water bag 2L", 55],
      ["登山杖 Trekking poles, pair", 179],
      ["防水包 Dry bag 20L", 65],
    ],
  ],
];
