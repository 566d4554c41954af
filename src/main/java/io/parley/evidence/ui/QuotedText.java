package io.parley.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text of a page with the quoted words marked; how they are spread over lines makes no difference. */
final class QuotedText extends Composite<Div> {

    /** One element however long the text is; a line of it is no paragraph of its own. */
    QuotedText(String text, String quote) {
        getContent().addClassName("ev-text");
        int from = 0;
        Matcher words = pattern(quote).matcher(text);
        if (words.find()) {
            getContent().add(new Text(text.substring(0, words.start())), mark(words.group()));
            from = words.end();
        }
        getContent().add(new Text(text.substring(from)));
    }

    private static HtmlComponent mark(String words) {
        var mark = new HtmlComponent("mark");
        mark.getElement().setText(words);
        mark.addClassName("ev-mark");
        return mark;
    }

    private static Pattern pattern(String quote) {
        var letters = quote.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining("\\s*"));
        return Pattern.compile(letters.isEmpty() ? "(?!)" : letters);
    }
}
