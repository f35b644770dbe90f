### The timeline: lanes of places, parties or agreements over the whole time.

lanes-by = 分列方式
lanes-place = 地方
lanes-party = 各方
lanes-agreement = 协定
lane-events = 事件
stretch = 时间范围
stretch-more = 更长
stretch-less = 更短
stretch-whole = 全部
timeline-keys = 时间线。方向键：移动；加减键：放大或缩小；0：全部
timeline-day = 所选日期为{ $day }。
# A mark where a promise is due; $promise is one of the message promise.
mark-due = { $promise }：期限
# A mark with its days, as it is read aloud.
mark-with-days = { $name }，{ $days }
## The legend.

timeline-parties = 时间线上的各方
timeline-signs = 图例
lane-sign-firm = 确定据有
lane-sign-soft = 可能据有
lane-sign-event = 事件，及其最晚可能日期
lane-sign-deadline = 期限
