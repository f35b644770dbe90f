### How to read the atlas.

help-title = 如何阅读本图集
# <stressed> is stressed.
help-about = 本图集收录文献<stressed>所说</stressed>的内容，逐条列出，并附其所据的原文。由此推算每一天谁据有何地。图集从不自行判定哪份文献正确：凡有分歧，均予注明。
help-sure = 确定程度
help-certain = 凡提及的史料均称其在此日存在。
help-possible = 史料既未肯定也未排除：日期含糊，或无人记载何时结束。
help-disputed = 一种史料称其存在，另一种称其不存在。
help-unknown = 没有文献记载。地图留白：沉默不是答案。
help-account = 依据何者
help-account-text = 可以比较全部史料；可以一种为先、以其他补其缺；也可以只听一种。句后的字母代表史料：点击即见原文。
help-axes = 据有一地的六个方面
help-axes-text = 主权（法律上）、行政管辖、实地存在、使用权、财产权以及所持立场。之所以分列，是因为一方可能握有其一，另一方握有其他。
help-keys = 按键
key-day = ← →
key-day-does = 在日期条上：前一天或后一天
key-change = Shift加← →
key-change-does = 到上一或下一变动
key-month = Page Up、Page Down
key-month-does = 一个月
key-ends = Home、End
key-ends-does = 卷宗的第一天与最后一天
key-move = ← → ↑ ↓
key-move-does = 在地图或时间线上：移动
key-size = + −
key-size-does = 在地图或时间线上：放大、缩小
key-whole = 0
key-whole-does = 在地图或时间线上：显示全部
key-open = Tab、Enter
key-open-does = 到下一处地方、条块或字母，并打开
key-step = n、p
key-step-does = 在文献中：到下一或上一陈述；两份文本并列时：到下一或上一差异
key-close = Esc
key-close-does = 关闭地方页面
