import type { Translations } from "./translations.js";

/** When functions answer with an error; only the reference says this. */
export const errorTexts: Translations = {
  "never: any text can be searched.": ["从不：任何文本都可以检查。", "從不：任何文字都可以檢查。"],
  "if a count is negative, orders exceed visitors or the confidence is not a probability.": [
    "人数或订单数为负、订单数超过访客数，或置信水平不是概率。",
    "人數或訂單數為負、訂單數超過訪客數，或信賴水準不是機率。",
  ],
  "if a count is negative or above the one before, or the first is 0.": [
    "人数为负、某一环节多于前一环节，或第一环节为 0。",
    "人數為負、某一階段多於前一階段，或第一階段為 0。",
  ],
  "if a count is not whole, a group has no visitors or more orders than visitors.": [
    "人数或订单数不是整数、有一组没有访客，或订单数超过访客数。",
    "人數或訂單數不是整數、有一組沒有訪客，或訂單數超過訪客數。",
  ],
  "if an argument is out of its range or the rates are equal.": [
    "参数超出允许范围，或两个转化率相等。",
    "引數超出允許範圍，或兩個轉換率相等。",
  ],
  "if an argument is out of its range, or nothing ever ends the sum.": [
    "参数超出允许范围，或总和没有止境。",
    "引數超出允許範圍，或總和沒有止境。",
  ],
  "if an order is after as_of, an amount is missing or no purchase is left.": [
    "有订单晚于 as_of、缺少金额，或没有剩下任何购买。",
    "有訂單晚於 as_of、缺少金額，或沒有剩下任何購買。",
  ],
  "if the log is impossible, fewer than 2 customers came back, or their spends differ so much that no mean exists.":
    [
      "订单记录不合情理、有复购的客户少于 2 位，或他们的金额相差太大而没有均值。",
      "訂單記錄不合情理、有回購的顧客少於 2 位，或他們的金額相差太大而沒有均值。",
    ],
  "if a history is impossible, nobody bought again or nobody could have.": [
    "购买记录不合情理、没有人复购，或没有人可能复购。",
    "購買記錄不合情理、沒有人回購，或沒有人可能回購。",
  ],
  "if a parameter is not above 0, a horizon negative or a history impossible.": [
    "模型参数不大于 0、预测时长为负，或购买记录不合情理。",
    "模型參數不大於 0、預測時間為負，或購買記錄不合情理。",
  ],
  "if a parameter is not above 0 or a history impossible.": [
    "模型参数不大于 0，或购买记录不合情理。",
    "模型參數不大於 0，或購買記錄不合情理。",
  ],
  "if a spend of a customer with a repeat is not above 0, or fewer than 2 have a repeat.": [
    "有复购客户的金额不大于 0，或有复购的客户少于 2 位。",
    "有回購顧客的金額不大於 0，或有回購的顧客少於 2 位。",
  ],
  "if q is 1 or less, a parameter not above 0 or a spend negative.": [
    "q 为 1 或更小、模型参数不大于 0，或金额为负。",
    "q 為 1 或更小、模型參數不大於 0，或金額為負。",
  ],
  "if the numbers rise or are negative, there are fewer than 2, or nobody has left.": [
    "人数上升或为负、少于 2 个，或没有人流失。",
    "人數上升或為負、少於 2 個，或沒有人流失。",
  ],
  "if a parameter is not above 0 or a period not a whole number.": [
    "模型参数不大于 0，或期数不是整数。",
    "模型參數不大於 0，或期數不是整數。",
  ],
  "if an order is after as_of, bins is not a whole number or no purchase is left.": [
    "有订单晚于 as_of、bins 不是整数，或没有剩下任何购买。",
    "有訂單晚於 as_of、bins 不是整數，或沒有剩下任何購買。",
  ],
  "if revenue lacks amounts, the log is too long for a sheet or no purchase is left.": [
    "统计销售额而没有金额、订单记录太长而工作表放不下，或没有剩下任何购买。",
    "統計銷售額而沒有金額、訂單記錄太長而工作表放不下，或沒有剩下任何購買。",
  ],
  "if the window is not a whole number of days, 1 or more.": [
    "天数不是 1 或更大的整数。",
    "天數不是 1 或更大的整數。",
  ],
  "if an answer is not a whole number from 0 to 10.": [
    "评分不是 0 到 10 的整数。",
    "評分不是 0 到 10 的整數。",
  ],
  "if the text is no number.": ["文本不是数字。", "文字不是數字。"],
  "if the text is no date, or one that the order cannot read.": [
    "文本不是日期，或不能按该顺序识别。",
    "文字不是日期，或不能依該順序辨識。",
  ],
  "if a limit is not a share or more than 100,000 rules reach them.": [
    "下限不是比例，或达到下限的规则超过 100,000 条。",
    "下限不是比例，或達到下限的規則超過 100,000 條。",
  ],
  "if an argument is out of its range, the history is too short for the method, or has a negative value that the method cannot take.":
    [
      "参数超出允许范围、历史数据对该方法来说太短，或含有该方法不能处理的负数。",
      "引數超出允許範圍、歷史資料對該方法來說太短，或含有該方法不能處理的負數。",
    ],
  "if actual and forecast differ in length or the history has a single value.": [
    "实际值与预测值个数不同，或历史数据只有一个值。",
    "實際值與預測值個數不同，或歷史資料只有一個值。",
  ],
  "if a demand is negative, the history is shorter than two seasons, or a whole season is without demand.": [
    "需求为负、历史数据短于两个季节周期，或整个季节周期没有需求。",
    "需求為負、歷史資料短於兩個季節週期，或整個季節週期沒有需求。",
  ],
  "if a demand is negative.": ["需求为负。", "需求為負。"],
  "if the history is shorter than two seasons, or the threshold not above 0.": [
    "历史数据短于两个季节周期，或界限不大于 0。",
    "歷史資料短於兩個季節週期，或界限不大於 0。",
  ],
  "if an argument is out of its range.": ["参数超出允许范围。", "引數超出允許範圍。"],
  "if sales are negative, too few or all 0, or do not yet show how large the market is.": [
    "销量为负、期数太少、全部为 0，或还看不出市场有多大。",
    "銷量為負、期數太少、全部為 0，或還看不出市場有多大。",
  ],
  "if sales are negative.": ["销量为负。", "銷量為負。"],
  "if an argument is negative, all weights are 0 or the target is no multiple of the unit.": [
    "参数为负、权重全部为 0，或目标不是最小单位的整数倍。",
    "引數為負、權重全部為 0，或目標不是最小單位的整數倍。",
  ],
  "if the target is not above 0, a weight is negative, all are 0 or there are too few.": [
    "目标不大于 0、权重为负、全部为 0，或个数太少。",
    "目標不大於 0、權重為負、全部為 0，或個數太少。",
  ],
  "never: every pair of numbers has a variance.": [
    "从不：任何两个数都有差异。",
    "從不：任何兩個數都有差異。",
  ],
  "if a number is negative, or a product that was sold has no price.": [
    "有数值为负，或有销量的商品没有价格。",
    "有數值為負，或有銷量的商品沒有價格。",
  ],
  "if a value is negative or all are 0.": ["有数值为负，或全部为 0。", "有數值為負，或全部為 0。"],
  "if there are no competitors.": ["没有竞争对手的数值。", "沒有競爭對手的數值。"],
  "if an argument is out of its range or the lists differ in length.": [
    "参数超出允许范围，或各列个数不同。",
    "引數超出允許範圍，或各欄個數不同。",
  ],
  "if an argument is not above 0, or the production rate not above the demand.": [
    "参数不大于 0，或产量不大于销量。",
    "引數不大於 0，或產量不大於銷量。",
  ],
  "if an argument is not above 0.": ["参数不大于 0。", "引數不大於 0。"],
  "if an argument is out of its range or the price list is out of order.": [
    "参数超出允许范围，或价目表的顺序不对。",
    "引數超出允許範圍，或價目表的順序不對。",
  ],
  "if an argument is out of its range, or so far from the others that an item would be joined only once in 100,000 orders.":
    [
      "参数超出允许范围，或与其他商品相差太大，以致某个商品 100,000 次订货才并入一次。",
      "引數超出允許範圍，或與其他商品相差太大，以致某個商品 100,000 次訂購才併入一次。",
    ],
  "if an argument is negative, or the service level not a probability inside 0 to 1.": [
    "参数为负，或服务水平不是介于 0 和 1 之间的概率。",
    "引數為負，或服務水準不是介於 0 和 1 之間的機率。",
  ],
  "if an argument is out of its range, or the shortage of a cycle exceeds the order.": [
    "参数超出允许范围，或一个周期的缺货多于订货量。",
    "引數超出允許範圍，或一個週期的缺貨多於訂購量。",
  ],
  "if an argument is out of its range, or price, cost and salvage out of order.": [
    "参数超出允许范围，或售价、成本和残值的大小顺序不对。",
    "引數超出允許範圍，或售價、成本和殘值的大小順序不對。",
  ],
  "if an argument is out of its range, or the probabilities do not add up to 1.": [
    "参数超出允许范围，或概率合计不为 1。",
    "引數超出允許範圍，或機率合計不為 1。",
  ],
  "if an argument is out of its range, or the policy spans too many units to compute.": [
    "参数超出允许范围，或策略涉及的件数太多而无法计算。",
    "引數超出允許範圍，或策略涉及的件數太多而無法計算。",
  ],
  "if an argument is negative, the lengths differ, or the plan runs short.": [
    "参数为负、期数不同，或计划会缺货。",
    "引數為負、期數不同，或計畫會缺貨。",
  ],
  "if an argument is out of its range, a needed lot size is absent, or a release would come before period 1.":
    [
      "参数超出允许范围、缺少所需的批量，或须在第 1 期之前下单。",
      "引數超出允許範圍、缺少所需的批量，或須在第 1 期之前下單。",
    ],
  "if a number is out of its range, an item has no stock line or two, the bill has a loop, or a release would come before period 1.":
    [
      "数值超出允许范围、某种物料没有库存行或有两行、物料清单有循环，或须在第 1 期之前下单。",
      "數值超出允許範圍、某種物料沒有庫存列或有兩列、物料清單有循環，或須在第 1 期之前下單。",
    ],
  "if a value is negative, all are 0, or the cut-offs are out of order.": [
    "有数值为负、全部为 0，或分界的顺序不对。",
    "有數值為負、全部為 0，或分界的順序不對。",
  ],
  "if a demand is negative, a series too short, or the cut-offs out of order.": [
    "需求为负、数据太短，或分界的顺序不对。",
    "需求為負、資料太短，或分界的順序不對。",
  ],
  "if a demand or price is negative or absent, nothing is worth anything, a series is too short, or cut-offs are out of order.":
    [
      "需求或价格为负或缺失、所有商品都没有价值、数据太短，或分界的顺序不对。",
      "需求或價格為負或缺漏、所有商品都沒有價值、資料太短，或分界的順序不對。",
    ],
  "if a score or cut-off is not from 0 to 1, or weights or cut-offs do not fit.": [
    "评分或分界不在 0 到 1 之间，或权重、分界的个数不对。",
    "評分或分界不在 0 到 1 之間，或權重、分界的個數不對。",
  ],
  "if an argument is negative, or both inventories are 0.": [
    "参数为负，或期初、期末库存都为 0。",
    "引數為負，或期初、期末庫存都為 0。",
  ],
  "if the stock is negative or the demand not above 0.": [
    "库存为负，或销量不大于 0。",
    "庫存為負，或銷量不大於 0。",
  ],
  "if the inventory is not above 0.": ["库存不大于 0。", "庫存不大於 0。"],
  "if weights or directions do not fit the criteria, or a direction is neither 1 nor −1.": [
    "权重或方向与标准的个数不符，或方向既不是 1 也不是 −1。",
    "權重或方向與標準的個數不符，或方向既不是 1 也不是 −1。",
  ],
  "if a coordinate is out of its range.": ["经纬度超出范围。", "經緯度超出範圍。"],
  "if the volume or a cost is negative.": ["包裹数或成本为负。", "包裹數或成本為負。"],
  "if a coordinate or weight is out of its range or there are fewer places than sites.": [
    "经纬度或权重超出范围，或地点少于仓库个数。",
    "經緯度或權重超出範圍，或地點少於倉庫個數。",
  ],
  "if a distance or weight is negative, lengths differ or there are not p candidates.": [
    "距离或权重为负、个数不符，或候选地点不足 p 个。",
    "距離或權重為負、個數不符，或候選地點不足 p 個。",
  ],
  "if the distances are not square or negative, the demands do not match or one exceeds the capacity.": [
    "距离表不是方阵或有负数、货量个数不符，或有货量超过装载量。",
    "距離表不是方陣或有負數、貨量個數不符，或有貨量超過裝載量。",
  ],
  "if an argument is negative or the exchange rate not above 0.": [
    "参数为负，或汇率不大于 0。",
    "引數為負，或匯率不大於 0。",
  ],
  "if the revenue is negative or the spend is not above 0.": [
    "销售额为负，或花费不大于 0。",
    "銷售額為負，或花費不大於 0。",
  ],
  "if the spend is negative or there are no new customers.": [
    "花费为负，或没有新客户。",
    "花費為負，或沒有新顧客。",
  ],
  "if the margin is not above 0 and at most 1.": ["毛利率不大于 0 或超过 1。", "毛利率不大於 0 或超過 1。"],
  "if a spend is negative or the decay is not 0 or more and below 1.": [
    "花费为负，或延续比例小于 0、达到 1 或更大。",
    "花費為負，或延續比例小於 0、達到 1 或更大。",
  ],
  "if an argument is out of its range, spend or response does not vary, the response does not rise with the spend, or the data cannot tell saturation from a straight line.":
    [
      "参数超出允许范围、花费或效果没有变化、效果不随花费上升，或数据无法区分饱和与直线。",
      "引數超出允許範圍、花費或效果沒有變化、效果不隨花費上升，或資料無法區分飽和與直線。",
    ],
  "if an argument is out of its range, the minima exceed the budget or the maxima fall short of it.": [
    "参数超出允许范围、各渠道最低花费之和超过预算，或最高花费之和不足预算。",
    "引數超出允許範圍、各管道最低花費之和超過預算，或最高花費之和不足預算。",
  ],
  "if an argument is out of its range or no spends reach the target.": [
    "参数超出允许范围，或怎样花费都达不到目标。",
    "引數超出允許範圍，或怎樣花費都達不到目標。",
  ],
  "if a path has an empty step, a number is negative, all are 0, or a Markov chain would have more than 400 channels.":
    [
      "路径中有空的一步、有数值为负、全部为 0，或马尔可夫链的渠道超过 400 个。",
      "路徑中有空的一步、有數值為負、全部為 0，或馬可夫鏈的管道超過 400 個。",
    ],
  "if an answer is negative or the limit is not above 0.": [
    "评分为负，或满意界限不大于 0。",
    "評分為負，或滿意界限不大於 0。",
  ],
  "if the thresholds do not rise or there are not as many names.": [
    "起始金额不是由低到高，或与名称个数不同。",
    "起始金額不是由低到高，或與名稱個數不同。",
  ],
  "if an argument is out of its range or margin and fee leave nothing for the cost.": [
    "参数超出允许范围，或毛利率与抽成之外没有留给成本的部分。",
    "引數超出允許範圍，或毛利率與抽成之外沒有留給成本的部分。",
  ],
  "if an argument is out of its range, or the differences leave a price below 0.": [
    "参数超出允许范围，或差异使价格低于 0。",
    "引數超出允許範圍，或差異使價格低於 0。",
  ],
  "if an answer is negative or a question has none.": [
    "回答为负，或有一个问题没有回答。",
    "回答為負，或有一個問題沒有回答。",
  ],
  "if a price or quantity is not above 0, there are too few observations, or the price does not move by itself.":
    [
      "价格或销量不大于 0、数据太少，或价格没有独立的变动。",
      "價格或銷量不大於 0、資料太少，或價格沒有獨立的變動。",
    ],
  "if an argument is out of its range, or the elasticity is −1 or above and there is no upper limit.": [
    "参数超出允许范围，或弹性为 −1 或更高而没有价格上限。",
    "引數超出允許範圍，或彈性為 −1 或更高而沒有價格上限。",
  ],
  "if an argument is out of its range, the quantity does not fall with the price, or the cost is so high that no price earns anything.":
    [
      "参数超出允许范围、销量不随价格下降，或成本高到任何价格都没有利润。",
      "引數超出允許範圍、銷量不隨價格下降，或成本高到任何價格都沒有利潤。",
    ],
  "if an argument is out of its range or the price does not exceed the unit cost.": [
    "参数超出允许范围，或售价不高于单位成本。",
    "引數超出允許範圍，或售價不高於單位成本。",
  ],
  "if the basket or a cell of the table is out of its range.": [
    "订单金额或促销表中的单元格超出允许范围。",
    "訂單金額或促銷表中的儲存格超出允許範圍。",
  ],
  "if an argument is out of its range, the promotion price leaves no margin, or the base units are missing.":
    [
      "参数超出允许范围、促销价没有毛利，或缺少同期不促销时的销量。",
      "引數超出允許範圍、促銷價沒有毛利，或缺少同期不促銷時的銷量。",
    ],
  "if an argument is out of its range, there is no period with or none without a promotion, or promotions cannot be told from the season.":
    [
      "参数超出允许范围、没有促销期或没有非促销期，或促销与季节无法区分。",
      "引數超出允許範圍、沒有促銷期或沒有非促銷期，或促銷與季節無法區分。",
    ],
  "if an argument is out of its range or more than a million agents were needed.": [
    "参数超出允许范围，或需要的客服超过一百万名。",
    "引數超出允許範圍，或需要的客服超過一百萬名。",
  ],
};
