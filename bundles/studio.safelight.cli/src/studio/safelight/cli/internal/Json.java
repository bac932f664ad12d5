package studio.safelight.cli.internal;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes a result as JSON, in one line. The data binding of Jackson would take longer to start than most commands take to run. */
final class Json {

	private Json() {
	}

	static String text(Object value) {
		StringWriter text = new StringWriter();
		JsonFactory factory = JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
		try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
			write(json, value);
		}
		return text.toString();
	}

	private static void write(JsonGenerator json, Object value) {
		switch (value) {
			case null -> json.writeNull();
			case Fields fields -> {
				json.writeStartObject();
				for (Map.Entry<String, Object> field : fields.values().entrySet()) {
					json.writeName(field.getKey());
					write(json, field.getValue());
				}
				json.writeEndObject();
			}
			case Collection<?> list -> {
				json.writeStartArray();
				list.forEach(element -> write(json, element));
				json.writeEndArray();
			}
			case Boolean truth -> json.writeBoolean(truth);
			case BigDecimal number -> json.writeNumber(number);
			case Number number -> json.writeNumber(number.longValue());
			default -> json.writeString(value.toString());
		}
	}
}
