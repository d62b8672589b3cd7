# Knotenwerk in one image: API and web page on port 3000.
# Without NEO4J_URI the embedded store lives in /data; see compose.yaml for the way with Neo4j.

FROM node:24-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY graph-schema/package.json graph-schema/
COPY seeds/package.json seeds/
COPY backend/package.json backend/
COPY frontend/package.json frontend/

FROM manifests AS build
ENV CI=true NX_DAEMON=false NX_NO_CLOUD=true
RUN npm ci
COPY . .
RUN npm run build
# What only the tests need is compiled with the rest and stays here.
RUN rm -r backend/dist/testing backend/dist/bench backend/dist/neo4j-server \
 && find graph-schema/dist seeds/dist backend/dist \
      \( -name '*.spec.*' -o -name '*.contract.*' -o -name '*.tsbuildinfo' \) -delete

# The web page is bundled, so its packages are not needed to run; the server's are.
FROM manifests AS dependencies
RUN npm ci --omit=dev --workspace=graph-schema --workspace=seeds --workspace=backend

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=dependencies /app ./
COPY --from=build /app/graph-schema/dist graph-schema/dist
COPY --from=build /app/graph-schema/boundaries graph-schema/boundaries
COPY --from=build /app/seeds/dist seeds/dist
COPY --from=build /app/seeds/data seeds/data
COPY --from=build /app/backend/dist backend/dist
COPY --from=build /app/frontend/dist frontend/dist
COPY LICENSE ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "backend/dist/main.js"]
