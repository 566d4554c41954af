package io.parley.documents.clauses.reading;

import io.parley.documents.clauses.text.Sentence;
import java.util.regex.Pattern;

/**
 * Sentences that are not about this contract: other customers and products, examples, what suppliers or advertising promise.
 * Often only the sentence behind it or the heading says so.
 */
public final class Asides {

    private static final String OTHERS = "(?:customers|clients|subscribers|members|users|buyers|accounts|tenants)";
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b" + OTHERS
                    + " (?:of|on|with) (?:our|the|[a-z]{3,20}'s) (?:\\w+ ){0,3}(?:product|plan|package|edition|tier|offer|line)s?\\b"
                    + "|\\b(?:legacy|superseded|predecessor|former|discontinued) (?:\\w+ ){0,3}(?:product|plan|agreement|form|version|edition|terms|contract)"
                    + "|\\b(?:not an offer|reference example|by way of example|for illustration|illustrative (?:example|only)|for example|for comparison)\\b"
                    + "|\\b(?:is|are|does|do) not (?:offered|available|applicable|apply|part of|covered|included) (?:here(?:under|in|by)?|(?:in|to|under|of|by) (?:this|the present|your))\\b"
                    + "|\\b(?:that|this|such(?: an?)?) (?:\\w+ )?(?:right|option|rule|possibility|allowance|figure|provision|objective|target|offer|term|price|rate|clause) (?:does|do|is|are|has|have) (?:not|no) (?:extend|apply|available|open|concern|effect|bearing|part)\\b"
                    + "|\\bno such \\w+ (?:applies|exists|is (?:given|granted|made|available))(?: here| to)?\\b|\\b(?:is|are) not a (?:member|party|participant) (?:of|to|in) (?:such|that|it)\\b"
                    + "|\\b(?:formerly|previously|once) (?:expressed|charged|applied|used|agreed|sold|offered|customary|known)\\b|\\b(?:historical only|(?:was|were) withdrawn with|not revived|no longer (?:sold|offered|used|charged|counts?|applies|available))\\b"
                    + "|\\b(?:their|its) (?:own )?(?:agreements?|contracts?|terms) with us\\b|\\bha(?:s|ve) no (?:effect|bearing) on (?:your|this|our|the (?:promise|commitment))"
                    + "|\\bour (?:standard|usual|normal|general|ordinary|printed) (?:letter|form|terms|contract|agreement|wording|text|paper)s? (?:also )?(?:says?|lets?|asks?|allows?|provides?|gives?|requires?|contains?|has|have)\\b"
                    + "|\\bunder tariff\\b|\\bregulated (?:local )?services?\\b|\\b(?:descriptive|informational|marketing) (?:only|purposes|material)"
                    + "|\\bour (?:\\w+ ){1,3}plans? (?:for|does|do|has|have)\\b"
                    + "|其他客户|(?:不适用于|不适用)(?:本(?!章|条|款|节|项|段)|你|您|贵)|本(?:订单|合同|协议|确认单|报价单?|方案|条款)不适用|与本[^。;]{1,6}无关|仅为(?:举例|示例)|大客户[^。;]{0,12}可|旧版|原版本|已废止");
    /** A contract speaks of one customer; a kind of customers in the plural has other terms. */
    private static final Pattern OTHER_CUSTOMERS = Pattern.compile(
            "\\b(?:residential|wholesale|enterprise|existing|government|public[- ]sector|reseller|resale|retail|home|consumer|education|non-?profit|franchise|scale|premium|direct|hospitality|grandfathered) "
                    + OTHERS + "\\b(?! care| service| support)"
                    + "|\\b" + OTHERS
                    + " (?:that|who|which) (?:resell|still|already|bought|joined|ordered before|signed (?:before|in|up before)|came|were with)\\b"
                    + "|\\b" + OTHERS
                    + " buying (?:direct|elsewhere|from)|\\blast year's (?:\\w+ )?(?:plan|price|offer|edition)"
                    + "|(?:个人|企业版|专业版|大型|老|存量|其他|公众|家庭|批发|转售|代理)(?:开发者|客户|用户|商户?|单位)(?:请看|请见|继续|执行|适用|按|另|的(?:合同|协议|约定|价格))|另(?:外|有)?[一1]?款|隔壁|同行业?客户|某(?:(?:大型|知名|连锁|三甲|中型)?(?:客户|公司|单位|医院|学校|酒店|企业|集团|工厂|银行|商场|用户|机构|园区))"
                    + "|\\d{4}年[^。;]{0,16}(?:签的?|实施的?|承建的?|服务的?)[^。;]{0,12}(?:项目|客户|案例)|业绩(?:供|参考)|(?<!数[字据值](?:只作|仅))供参考");
    /** What someone else promises us is no promise to the customer. */
    private static final Pattern SUPPLIERS = Pattern.compile(
            "\\b(?:hosting (?:company|provider)|suppliers?|vendors?|data cent(?:er|re)s?|wholesalers?|upstream)\\b[^;.]{0,30}\\b(?:promis\\w+|guarantee\\w*|commit\\w*) (?:to )?us\\b|\\bsupply contract with\\b"
                    + "|(?:供应商|厂商|厂家|机房|云平台|上游)[^。;]{0,10}(?:向我们|对我们|对外|对我方|向我方)(?:的)?(?:承诺|宣传|保证)");

    private static final Pattern SAYS_SO = Pattern.compile(
            "^(?:\\w+ ){0,4}?(?:you(?:'re| are) not on it|that (?:product|plan|figure|one) is not|(?:that|it)'s not (?:the|our) (?:promise|commitment|guarantee)|not a (?:promise|commitment|guarantee)|past \\w+ are no promise|this is (?:descriptive|not part))"
                    + "|^(?:the |that |this )?(?:[\\w'-]+ ){0,4}ha(?:s|ve) no application\\b|^(?:those|these|its|such) (?:terms|rules|conditions|figures|prices) (?:are not|do not|don't|aren't)\\b"
                    + "|^none of (?:its|their|those|these) \\w+ (?:apply|applies)|^we (?:don't|do not|no longer) (?:sell|offer|make) (?:it|them|that)|^(?:it|that|this) (?:is|was)(?: not|n't) (?:offered|sold|for (?:new|you))"
                    + "|^(?:\\w+ ){0,4}?you (?:do not|don't|did not|didn't) (?:have|take|buy|order|subscribe to) (?:it\\b|(?:that|this) (?:plan|product|package|option|tier|edition))"
                    + "|^(?:that(?:'s| is)|this is) between them and us");
    private static final Pattern HEADING = Pattern.compile(
            "^(?:\\W|\\w{1,2}\\. )*(?:an? (?:worked )?example|examples?|for comparison|resale customers|not part of (?:this|the)|what about the old|other (?:plans|products|editions))\\b[^/]{0,30}$|^[^/]{0,8}(?:示例|举例|案例)$|(?:同类|其他|以往|过往)(?:用户|客户|项目)[^/]{0,4}(?:参考|案例|价格)");

    private Asides() {}

    public static boolean isAside(Paper paper, Sentence sentence) {
        if (saysItself(sentence.text()) || HEADING.matcher(sentence.heading()).find()) {
            return true;
        }
        int next = sentence.place() + 1;
        return next < paper.sentences().size()
                && paper.sentences().get(sentence.place()) == sentence
                && SAYS_SO.matcher(paper.sentences().get(next).text()).find();
    }

    private static boolean saysItself(String text) {
        return ELSEWHERE.matcher(text).find()
                || OTHER_CUSTOMERS.matcher(text).find()
                || SUPPLIERS.matcher(text).find();
    }
}
