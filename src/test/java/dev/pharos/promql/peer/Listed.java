package dev.pharos.promql.peer;

import java.util.List;

/// Expressions written by hand, for the corners.
final class Listed {
    static final List<String> ALL = """
            1
            -1
            1 + 2 * 3 ^ 2 ^ 0.5
            5 % 3
            -5 % 3
            5 % 0
            1 / 0
            0 / 0
            1 ^ NaN
            -1 ^ Inf
            2 atan2 3
            1 == bool 1
            NaN == bool NaN
            "text"
            'a\\nb'
            time()
            pi()
            vector(3)
            vector(time())
            scalar(temp)
            scalar(temp{instance="i1"})
            scalar(nothing)
            minute()
            hour()
            day_of_week()
            day_of_month()
            day_of_year()
            days_in_month()
            month()
            year()
            year(vector(1e300))
            year(vector(NaN))
            year(vector(-1e12))
            minute(vector(-1e15))
            hour(vector(9.3e18))
            day_of_month(vector(-62135596801))
            timestamp(temp)
            timestamp(temp offset 1m)
            timestamp((temp))
            timestamp(temp + 0)
            timestamp(timestamp(temp))
            timestamp(temp @ 1700000000)
            absent(temp)
            absent(nothing)
            absent(nothing{a="b"})
            absent(nothing{a="b",c!="d",e=~"f"})
            absent(nothing{a="b",a="c"})
            absent(nothing{a!="b",a="c"})
            absent((nothing{a="b"}))
            absent(sum(nothing{a="b"}))
            absent_over_time(nothing{a="b"}[5m])
            absent_over_time(gappy{part="middle"}[2m])
            absent_over_time(sum(gappy)[2m:30s])
            absent_over_time((gappy{part="middle"}[2m]))
            absent(gappy{part="middle"})
            histogram_quantile(0.9, lat_bucket)
            histogram_quantile(0.5, rate(lat_bucket[5m]))
            histogram_quantile(0, lat_bucket)
            histogram_quantile(1, lat_bucket)
            histogram_quantile(-1, lat_bucket)
            histogram_quantile(2, lat_bucket)
            histogram_quantile(NaN, lat_bucket)
            histogram_quantile(scalar(ratio{instance="i0"}), lat_bucket)
            histogram_quantile(0.9, sum by (le) (rate(lat_bucket[5m])))
            histogram_quantile(0.9, sum by (job, le) (rate(lat_bucket{job=~"api|web"}[5m])))
            histogram_quantile(0.3, neg_bucket)
            histogram_quantile(0.9, neg_bucket)
            histogram_quantile(0.9, {__name__=~"lat_bucket|neg_bucket"})
            histogram_quantile(0.9, label_replace(lat_bucket, "__name__", "other", "job", "web"))
            histogram_quantile(0.9, temp)
            label_replace(temp, "x", "$1-$2", "instance", "(.)(.)")
            label_replace(temp, "x", "${1}y", "instance", "i(.)")
            label_replace(temp, "x", "$1y", "instance", "i(.)")
            label_replace(temp, "x", "$$1$", "instance", "i(.)")
            label_replace(temp, "x", "${n}", "instance", "i(?P<n>.)")
            label_replace(temp, "x", "$nope${", "instance", "i(?P<n>.)")
            label_replace(temp, "job", "", "job", ".*")
            label_replace(temp, "instance", "same", "instance", ".*")
            label_replace(temp, "__name__", "renamed", "job", "api")
            label_replace(temp, "x", "y", "instance", "(")
            label_replace(temp, "x-y", "y", "instance", "a")
            label_replace(nothing, "x", "y", "instance", "(")
            label_replace(state, "d", "$1", "c", "x(.*)y")
            label_replace(state, "d", "$1", "c", "(?s)x(.*)y")
            label_join(temp, "x", "-", "instance", "job")
            label_join(temp, "x", ",")
            label_join(temp, "job", "", "nothing")
            label_join(temp, "x", "-", "in-valid")
            label_join(temp, "x-y", "-", "job")
            label_join(temp, "instance", "", "job")
            topk(2, temp)
            topk(0, temp)
            topk(-1, temp)
            topk(100, temp)
            topk(NaN, temp)
            topk(Inf, temp)
            topk(1e30, temp)
            topk(scalar(level{instance="i0"}), temp)
            bottomk(2, odd)
            topk(3, odd)
            topk by (job) (2, reqs_total)
            bottomk without (path) (1, reqs_total)
            quantile(-1, temp)
            quantile(2, temp)
            quantile(NaN, temp)
            quantile(0.5, odd)
            quantile(scalar(ratio{instance="i0"}), temp)
            quantile by (job) (0.9, reqs_total)
            count_values("level", level)
            count_values by (rack) ("level", level)
            count_values without (instance) ("level", level)
            count_values without (level) ("level", level)
            count_values("instance", level)
            count_values("v", odd)
            count_values("a-b", level)
            count_values(("v"), level)
            sum(odd)
            avg(odd)
            stddev(odd)
            stdvar(odd{kind="inf"})
            avg(odd{kind="huge"})
            sum(odd{kind="huge"} * 2)
            avg_over_time(odd{kind="huge"}[10m])
            sum_over_time(odd{kind="huge"}[10m])
            stddev_over_time(odd{kind="huge"}[10m])
            sum without (instance) (temp)
            sum by (instance, job) (reqs_total)
            group by (job) (reqs_total)
            sum by () (temp)
            sum(sum by (job) (rate(reqs_total[5m])))
            sum(rate(reqs_total[5m])) / count(rate(reqs_total[5m]))
            temp + mem_bytes
            mem_bytes / on (instance) mem_max_bytes
            mem_bytes / mem_max_bytes
            mem_bytes / ignoring (job) mem_max_bytes
            mem_bytes * on (instance) group_left (version) inst_info
            mem_bytes * on (instance) group_left (version) inst_info{version!="v9"}
            inst_info{version!="v9"} * on (instance) group_right (os) mem_bytes
            inst_info{version!="v9"} * on (instance) group_right (os) reqs_total
            reqs_total * on (instance) inst_info{version!="v9"}
            reqs_total / on (instance) temp
            temp / on (instance) reqs_total
            temp / on (instance) group_right () reqs_total
            temp / on (instance) group_left () reqs_total
            temp / on (job) group_left () temp
            sum by (job) (temp) / on (job) group_right () temp
            temp > on (job) group_left () avg by (job) (temp)
            temp == on (instance) temp
            reqs_total > bool on (instance, path, job) reqs_total offset 1m
            reqs_total > on (instance) temp
            level == on (rack) group_left () level{instance="i0"}
            temp atan2 temp
            temp atan2 2
            temp ^ 0.5
            temp and on (job) level
            temp and on (instance) level > 1
            temp and level
            temp unless on (instance) level > 1
            temp or level
            temp or on (instance) level
            temp or on () vector(1)
            vector(1) or temp
            nothing or vector(0)
            gappy{part="early"} or gappy{part="late"}
            handover or handover2
            {__name__=~"handover|handover2"}
            abs({__name__=~"handover|handover2"})
            {__name__=~"handover|handover2"} * 2
            -{__name__=~"handover|handover2"}
            rate({__name__=~"handover|handover2"}[5m])
            rate({__name__=~"handover|handover2"}[1m])
            sum_over_time({__name__=~"handover|handover2"}[1m])
            last_over_time({__name__=~"handover|handover2"}[1m])
            {__name__=~"handover|handover2"} > bool 5
            {__name__=~"handover|handover2"} > 5
            {__name__=~"temp|level"} + 1
            {__name__=~"temp|level"} > 1
            sum by (__name__) ({__name__=~"temp|level|ratio"})
            ceil({__name__=~"temp|level"})
            {__name__=~".+_total", job="api"}
            {job="api", instance=~"i0|i1", path=""}
            {job="api", nothing=""}
            {job=~"a.*"}
            {job=~".*b"}
            {job!~"a.*", job!=""}
            {kind=~"(?i)NAN"}
            holt_winters(temp[10m], 0.5, 0.5)
            holt_winters(temp[10m], 0, 0.5)
            holt_winters(temp[10m], 1, 0.5)
            holt_winters(temp[10m], 0.5, 1)
            holt_winters(temp[10m], 0.5, -1)
            holt_winters(nothing[10m], 5, 0.5)
            holt_winters(temp[10m], scalar(ratio{instance="i0"}), 0.5)
            temp + holt_winters(temp[10m], 5, 0.5)
            temp{instance="i9"} + holt_winters(temp[10m], 5, 0.5)
            predict_linear(temp[10m], 3600)
            predict_linear(temp[10m] offset 5m, 3600)
            predict_linear(temp[10m] @ 1700003000, 3600)
            predict_linear(odd[10m], 60)
            predict_linear(temp[10m], scalar(level{instance="i0"}))
            deriv(odd{kind="inf"}[5m])
            quantile_over_time(0.5, odd[5m])
            quantile_over_time(scalar(ratio{instance="i0"}), temp[5m])
            quantile_over_time(-0.1, temp[5m])
            quantile_over_time(1.1, temp[5m])
            rate(reqs_total[14s])
            rate(reqs_total[15s])
            rate(reqs_total[16s])
            rate(reqs_total[1h])
            increase(reqs_total[1h])
            increase(reqs_total[1h] offset 30m)
            rate(sparse[10m])
            rate(sparse[30m])
            rate(gappy[2m])
            rate(once[5m])
            sum_over_time(once[5m])
            rate(reqs_total[5m] @ 1700003000)
            rate(reqs_total[5m] @ end())
            rate(reqs_total[5m] @ start() offset -5m)
            temp @ 1700003000
            temp @ end() - temp @ start()
            temp - temp offset 5m
            temp - temp offset -5m
            temp[5m]
            temp[5m] offset 1m
            temp[5m] @ 1700003000
            sum(temp)[5m:1m]
            rate(reqs_total[5m])[10m:]
            temp[10m:47s] offset 13s
            max_over_time(rate(reqs_total[5m])[30m:1m])
            avg_over_time(sum(temp)[10m:])
            avg_over_time(temp[10m:1m] offset 2m)
            avg_over_time(temp[10m:1m] @ 1700003000)
            avg_over_time(temp[10m:1m] @ end() offset 1m)
            avg_over_time((temp @ 1700003000)[10m:1m])
            max_over_time(avg_over_time(temp[2m:20s])[10m:1m])
            sum_over_time(max_over_time(avg_over_time(temp[2m:20s])[10m:1m] offset 1m)[20m:3m])
            sum_over_time(minute()[50m:1m])
            sum_over_time(vector(time())[5m:1m])
            count_over_time(gappy[5m:1m])
            count_over_time(temp[1s:1m])
            changes(level[10m])
            changes(odd[10m])
            resets(odd[10m])
            max_over_time(odd[1m])
            min_over_time(odd[1m])
            round(temp, 0.1)
            round(temp, 0)
            round(temp, -5)
            round(odd)
            round(temp, scalar(level{instance="i0"}))
            clamp(temp, 10, 30)
            clamp(temp, 30, 10)
            clamp(temp, NaN, 10)
            clamp(temp, 10, NaN)
            clamp(odd, -Inf, Inf)
            clamp_min(odd, NaN)
            clamp_max(odd, NaN)
            clamp_min(odd, Inf)
            clamp_max(odd, -Inf)
            clamp_max(temp, 20)
            clamp_min(temp, 20)
            clamp(temp, scalar(level{instance="i0"}), 20)
            sort(temp)
            sort_desc(odd)
            log10(vector(1.0000001))
            log2(vector(8))
            log2(vector(0.3))
            log10(vector(1000))
            ln(vector(0))
            acos(vector(0.99999999))
            asin(vector(0.99999999))
            exp(vector(710))
            sgn(odd)
            tan(vector(1.5707))
            tan(when_seconds)
            sin(when_seconds)
            cos(mem_bytes)
            hour(when_seconds)
            year(when_seconds)
            day_of_year(when_seconds)
            days_in_month(when_seconds)
            day_of_week(when_seconds)
            (((temp)))
            +temp
            --temp
            -1 ^ 2
            -temp ^ 2
            2 ^ temp ^ 0.1
            temp offset 5m > 20 and temp < 30
            sum(temp > 20) or vector(0)
            (temp > 20) * 0 + 1
            count(temp > bool 20)
            avg by (job) (temp) < bool 20
            """.strip().lines().toList();

    private Listed() {}
}
