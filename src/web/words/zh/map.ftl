### The map: its name, its buttons, its legend.

map = 地图
map-keys = { $map }：表中各地及其据有者。方向键：移动；加减键：放大、缩小；0：显示全部；回车：选择中央之地
map-by-law = 法律上
map-in-fact = 事实上
map-names-today = 今日地名
map-size = 地图大小
map-farther = 缩小
map-closer = 放大
map-whole = 全部
map-parties = 地图上的各方
map-signs = 图例

## A sign as it is read aloud. $fact and $law are one of the messages map-hold or map-nobody.

map-sign-place = { $place }；事实上：{ $fact }；法律上：{ $law }
map-sign-asset = { $place }；事实上：{ $fact }
map-sign-hidden = { $sign }；此处还有：{ $places }
map-hold = { $parties }，{ $status }
map-nobody = 无人记载

## The legend.

legend-law = 平涂：法律上
legend-fact = 斜线：事实上，因占领或控制
legend-certain = 实色、实线边：确定
legend-possible = 浅色、虚线边：可能
legend-disputed = 交叉斜线与“?”：史料不一
legend-contested = 宽条纹：两方相争
legend-joint = 横带：两方共有，按各自份额
legend-part = 疏斜线：仅其一部分
legend-unknown = 留白、点线边：无人记载
legend-rail = 铁路；短划为据有者的颜色
legend-half = 半个符号：港口或财产的一半
legend-marks = 字母：事实上；括号内：法律上
