### Pictures and prints of a view.

picture = 导出
picture-png = 保存为图片
picture-svg = 保存为矢量图（SVG）
picture-print = 打印
picture-failed = 无法生成图片：{ $reason }。

## What a picture says of itself. $account and $against are all sources, or one of the messages account-told.

plate-day = { $day }，依据：{ $account }
plate-timeline = 时间线，依据：{ $account }。图中竖线为{ $day }。
plate-commitments = { $day }的承诺，依据：{ $account }
plate-compare = { $day }，依据：{ $account }；对照依据：{ $against }
plate-supposed = 假设，并非记载：{ $supposition }
