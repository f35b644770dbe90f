### Two accounts of one day, side by side.

compare-title = { $day }的两种说法
compare-window = { $day }的两种说法
compare-one = 此一说法
compare-other = 彼一说法
compare-one-map = 此一地图
compare-other-map = 彼一地图
compare-how = 两种说法的显示方式
compare-two-maps = 并列两图
compare-one-of-differences = 一图只显示分歧
compare-map-of-differences = 分歧图
compare-as-other = 按另一种说法显示；有分歧之地加框
compare-differ = 不同之处
compare-nowhere = 此日并无不同。
compare-count = { $count }行
compare-column-what = 事项
compare-column-one = 此说
compare-column-other = 彼说
compare-not = 不存在
compare-stands = { $status }，{ $span }
